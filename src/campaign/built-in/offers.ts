/** What is known of a campaign that comes with the program before it is opened. */
export interface BuiltInOffer {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly issuer: string;
}

/** The campaigns as they are offered, in that order: each is large, and a list of them needs no more than this. */
export const BUILT_IN_OFFERS: readonly BuiltInOffer[] = [
  {
    id: "quoc-oai-2022",
    name: "Phong trào thi đua “Người tốt, việc tốt” năm 2022",
    year: 2022,
    issuer: "Ủy ban nhân dân huyện Quốc Oai",
  },
  {
    id: "quy-hop-60-nam",
    name: "Đợt thi đua đặc biệt chào mừng kỷ niệm 60 năm thành lập huyện Quỳ Hợp",
    year: 2022,
    issuer: "Ủy ban nhân dân huyện Quỳ Hợp",
  },
  {
    id: "so-vhtt-2023",
    name: "Phong trào thi đua “Người tốt, việc tốt” Sở Văn hóa và Thể thao năm 2023",
    year: 2023,
    issuer: "Sở Văn hóa và Thể thao thành phố Hà Nội",
  },
  {
    id: "phu-lam-2022",
    name: "Công tác thi đua, khen thưởng phường Phú Lãm năm 2022",
    year: 2022,
    issuer: "Hội đồng Thi đua - Khen thưởng phường Phú Lãm",
  },
  {
    id: "son-tay-2017",
    name: "Tuyên truyền điển hình tiên tiến, người tốt, việc tốt thị xã Sơn Tây năm 2017",
    year: 2017,
    issuer: "Ủy ban nhân dân thị xã Sơn Tây",
  },
];
