/** Word lists about people, in `compareKey` spelling. */

const list = (text: string): ReadonlySet<string> => new Set(text.split(","));

/** What stands before a person's name and is no part of it. */
export const HONORIFICS = list(
  "ông,bà,anh,chị,cô,chú,bác,cụ,cháu,em,dì,thầy,cậu,ông bà,ông/bà,ông (bà),anh/chị,anh (chị),đồng chí,đ/c,đc,đ.c,đ/chí,đ/ c,ô.,b.,ô,a.,c.," +
    "ts,tiến sĩ,tiến sỹ,ths,thạc sĩ,thạc sỹ,gs,giáo sư,pgs,phó giáo sư,gs.ts,gs. ts,pgs.ts,pgs. ts,pgs,ts.bs,ts. bs,ths.bs,ths. bs,bs,bác sĩ,bác sỹ," +
    "bs.cki,bs cki,bscki,bsck1,bs.ckii,bs ckii,bsckii,bsck2,bs.ck1,bs.ck2,ds,dược sĩ,dược sỹ,ks,kỹ sư,kĩ sư,kts,kiến trúc sư,cn,cử nhân,ls,luật sư," +
    "nsnd,nsưt,ngnd,ngưt,nghệ sĩ,nghệ sỹ,nghệ nhân,nghệ nhân ưu tú,nghệ nhân nhân dân,nhà giáo,nhà giáo ưu tú,nhà giáo nhân dân,thầy giáo,cô giáo,thầy thuốc ưu tú,thầy thuốc nhân dân," +
    "linh mục,mục sư,thượng tọa,đại đức,hòa thượng,ni sư,ni trưởng,sư cô,sư thầy,sư,già làng,mẹ,mẹ vnah,bà mẹ vnah,bà mẹ việt nam anh hùng,mẹ việt nam anh hùng," +
    "cki,ckii,ck1,ck2,cki.,bsnt,bsck,dscki,dsckii,dsck1,dsck2,đd,điều dưỡng,đdv,cnđd,nhs,hộ sinh,nữ hộ sinh,ktv,ys,y sĩ,y sỹ,yt,gv,cb,cbgv,lm,tu sĩ,ni cô,ni,sa môn,tỳ kheo,tỳ kheo ni,thượng toạ,hoà thượng,đạo trưởng,achar,sư cả,chức việc,chức sắc,nhà báo,nhà văn,nhà thơ,võ sư,hlv,vđv,ca sĩ,nhạc sĩ,họa sĩ," +
    "ccb,cựu chiến binh,thương binh,bệnh binh,em học sinh,học sinh,cháu bé,anh hùng llvtnd,anh hùng lao động",
);

/** Ranks of army and police. */
export const RANKS = list(
  "binh nhì,binh nhất,hạ sĩ,hạ sỹ,trung sĩ,trung sỹ,thượng sĩ,thượng sỹ,thiếu úy,trung úy,thượng úy,đại úy,thiếu tá,trung tá,thượng tá,đại tá," +
    "thiếu tướng,trung tướng,thượng tướng,đại tướng,chuẩn đô đốc,phó đô đốc,đô đốc,thiếu úy cn,trung úy cn,thượng úy cn,đại úy cn,thiếu tá cn,trung tá cn,thượng tá cn," +
    "thiếu úy qncn,trung úy qncn,thượng úy qncn,đại úy qncn,thiếu tá qncn,trung tá qncn,thượng tá qncn,qncn",
);

/** Honorifics that are syllables of real names as well ("Anh Thư", "Cụ"…, the family name Ông). */
export const NAME_LIKE = list("anh,ông,em,cô,dì,mẹ,sư,cậu,thầy,ô,cn,ds,ls,ks,c.,a.,b.,ni,yt,cb");

/** Honorifics after which a single word is a given name, not the second half of one: "Bà Hoa". */
export const BEFORE_GIVEN_NAME = list(
  "bà,ông,chị,cụ,cháu,chú,bác,đồng chí,đ/c,đc,thầy,cô giáo,thầy giáo,cháu bé,em học sinh,ông bà",
);

/** Names in which the honorific-like first word belongs to the name. */
export const WHOLE_NAMES = list("bà huyện thanh quan,bà triệu,bà trưng,bà chúa kho,ông ích khiêm,ông ích đường,bác hồ");

/** Family names, and words that open a name among the country's minorities. */
export const FAMILY_NAMES = list(
  "nguyễn,trần,lê,phạm,hoàng,huỳnh,phan,vũ,võ,đặng,bùi,đỗ,hồ,ngô,dương,lý,lí,đào,đoàn,đinh,trịnh,trương,lâm,mai,tô,tạ,hà,cao,châu,chu,la,lương,lưu,mã,nghiêm,phùng,quách,tăng,thái,thân,tống,triệu,trang,từ,vương,kiều,kim,khuất,doãn,cù,cung,đàm,điêu,đồng,giang,giáp,hứa,khổng,lại,lục,lữ,mạc,mạch,ninh,nông,ông,ôn,phí,sầm,thạch,thẩm,thiều,tiêu,tôn,tôn nữ,trà,tri,ung,ưng,vi,viên,vy,xa,âu,bạch,bành,bế,ca,cát,chử,cổ,công,đan,đậu,hàn,hầu,hình,khương,liêu,liễu,lò,lô,lộc,lù,lường,ma,mùa,nhữ,nhan,nhâm,ngọ,ngân,ngụy,ngũ,ông,phó,phương,quản,quàng,quan,sùng,sơn,tẩn,tào,thào,thang,tòng,trác,tướng,uông,vàng,vừ,văn,vạn,viêm,vũ văn,chảo,chang,chẩu,cà,cầm,cháng,giàng,hạng,hảng,hờ,khang,ly,lầu,lềnh,lèo,lỳ,pờ,phàn,tráng,bàn,đèo,lã,lạc,lao,lăng,liên,long,luân,mẫn,mông,nùng,phù,sái,tất,tề,thi,thượng,tiền,tiết,tưởng,yên,an,ấu,bá,biện,bồ,đôn,đống,đới,đổng,đường,hạ,hán,hùng,hướng,kha,khiếu,khúc,khưu,lang,lệnh,lôi,lợi,mộc,ngạc,ngưu,nhiếp,phi,phú,quế,thành,thịnh,thủy,tịnh,tòng,trầm,trình,vòng,y,a,ya,ka,siu,ksor,rmah,rơ,rah,nay,kpă,krông,niê,ayun,alê,hồ,pơloong,bríu,zơrâm,bh'nướch,pi,chamaléa,katơr,đạo,danh,đạt,thị,kiên,sok,lục,đinh,diệp,dư,dụng,ích",
);
/** Middle words that never open a name: after "Ông" they tell that Ông is the family name. */
export const MIDDLE_WORDS = list(
  "thị,văn,ích,đình,hữu,đức,xuân,quang,ngọc,minh,thanh,huyện,công,bá,duy,gia,thế,viết,khắc,trọng,huy",
);
