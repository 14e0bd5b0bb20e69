// Rules about characters that hide, that look like others, or that came through a wrong encoding.
import Diagnostics

let characterExplanations: [Explanation] = [
  Explanation(
    "direction-character", .init("Ký tự ẩn làm đổi chiều chữ", "A hidden character that turns the text round"),
    why: .init(
      "Ký tự này khiến chữ hiện ra khác với chữ đã gõ. Xóa đi; 'guong fix' làm được.",
      "It shows other text than was typed. Delete it; 'guong fix' can."),
    .init(in: deed, wrong: "Chị ở \u{202E}lại giúp dân.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "invisible-character",
    .init("Ký tự không nhìn thấy nằm giữa chữ", "A character without width inside a word"),
    why: .init(
      "Từ có ký tự này thì tìm không ra, so không khớp. Xóa đi; 'guong fix' làm được.",
      "A word with it is found by no search. Delete it; 'guong fix' can."),
    .init(in: deed, wrong: "Chị ở l\u{200B}ại giúp dân.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "fixed-space", .init("Dấu cách không ngắt ở chỗ không cần", "A no-break space where none is needed"),
    why: .init(
      "Thường do dán từ Word; dòng chữ bị ngắt xấu. Thay bằng dấu cách thường; 'guong fix' làm được.",
      "Mostly pasted from Word. Type a plain space; 'guong fix' can."),
    .init(in: deed, wrong: "Chị\u{A0}ở lại giúp dân.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "look-alike",
    .init("Chữ cái của bảng chữ khác trông giống", "A letter of another alphabet that looks alike"),
    why: .init(
      "Chữ Ð (của tiếng Iceland) hay а (tiếng Nga) trông như Đ, a mà tìm không ra. Gõ lại; 'guong fix' "
        + "làm được.",
      "An Icelandic Ð or a Russian а looks right and is found by no search. Type it again; 'guong fix' "
        + "can."),
    .init(in: deed, wrong: "Ðường xa, chị ở lại giúp dân.", right: "Đường xa, chị ở lại giúp dân.", at: words)),
  Explanation(
    "private-character", .init("Ký tự của một phông chữ riêng", "A character of a private font"),
    why: .init(
      "Máy khác không có phông ấy, người đọc chỉ thấy ô vuông. Thay bằng dấu thường.",
      "Other machines do not have the font and show a box. Use a usual sign."),
    .init(in: deed, wrong: "Chị ở lại \u{F0A7} giúp dân.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "wrong-encoding",
    .init("Chữ gõ bằng bảng mã cũ hoặc bị đọc sai", "Text of an old encoding, or read in a wrong one"),
    why: .init(
      "Chữ TCVN3, VNI hay UTF-8 bị đọc sai hiện ra thành chữ vỡ. Lời gợi ý có sẵn câu đúng để chép lại.",
      "TCVN3, VNI or misread UTF-8 shows as garbled words. The hint has the line as it was meant."),
    .init(in: deed, wrong: "VÄƒn thÆ° giÃºp dÃ¢n.", right: "Văn thư giúp dân.", at: words)),
]
