// What may be wrong with a picture file: its format, its name, its size.
import Diagnostics
import Files
import Model

/// The most pixels a picture may have, so that no phone is asked to hold it.
private let mostPixels = 50_000_000

/// A file that is named like a picture and is none of the formats that are published.
func notPicture(_ name: String) -> Diagnostic {
  let isDrawing = name.lowercased().hasSuffix(".svg")
  return Diagnostic(
    .error, rule: "picture-format", at: Place(file: name),
    Bilingual(
      vi: isDrawing
        ? "Ảnh SVG không được đăng vì có thể chứa mã chạy"
        : "Tệp này không phải ảnh JPEG, PNG, WebP hay GIF",
      en: isDrawing
        ? "SVG pictures are not published: they can hold a script" : "this file is no JPEG, PNG, WebP or GIF picture"),
    hint: Bilingual(vi: "lưu lại ảnh thành JPEG hoặc PNG", en: "save the picture as JPEG or PNG"))
}

/// A name that cannot stand in an address, an ending that lies, or too many pixels or bytes.
func pictureFinding(_ picture: Picture, size: Int) -> Diagnostic? {
  let place = Place(file: picture.file)
  let name = Path.name(of: picture.file)
  let isPlain = name.utf8.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
  }
  if !isPlain {
    return Diagnostic(
      .error, rule: "picture-name", at: place,
      Bilingual(
        vi: "Tên ảnh chỉ gồm chữ thường không dấu, số và dấu -, không phải '\(name)'",
        en: "a picture's name is lower-case letters without marks, digits and -, not '\(name)'"),
      hint: Bilingual(vi: "đổi tên tệp, ví dụ 'anh-1.jpg'", en: "rename the file, for example 'anh-1.jpg'"))
  }
  if !endings(of: picture.type).contains(where: { name.hasSuffix($0) }) {
    return Diagnostic(
      .error, rule: "picture-format", at: place,
      Bilingual(
        vi: "Ảnh này thật ra là \(picture.type.rawValue), không đúng với đuôi tên tệp",
        en: "the picture is really \(picture.type.rawValue), unlike its name's ending"),
      hint: Bilingual(
        vi: "đổi đuôi tên tệp thành '\(endings(of: picture.type)[0])'",
        en: "end its name in '\(endings(of: picture.type)[0])'"))
  }
  return tooLarge(picture, size: size)
}

/// Too many pixels for a telephone, or bytes for a network.
private func tooLarge(_ picture: Picture, size: Int) -> Diagnostic? {
  let place = Place(file: picture.file)
  // Neither side may reach the limit alone, so that their product cannot overflow.
  if max(picture.width, picture.height) > mostPixels || picture.width * picture.height > mostPixels {
    return Diagnostic(
      .error, rule: "picture-size", at: place,
      Bilingual(
        vi: "Ảnh rộng \(picture.width) × \(picture.height) điểm, quá 50 triệu điểm ảnh",
        en: "a picture has at most 50 million pixels, not \(picture.width) × \(picture.height)"))
  }
  if size > pictureLimit {
    return Diagnostic(
      .error, rule: "picture-size", at: place,
      Bilingual(
        vi: "Ảnh nặng \(size >> 20) MiB, quá \(pictureLimit >> 20) MiB",
        en: "a picture has at most \(pictureLimit >> 20) MiB, not \(size >> 20)"),
      hint: Bilingual(vi: "lưu lại ảnh với kích thước nhỏ hơn", en: "save the picture anew in a smaller size"))
  }
  return nil
}

private func endings(of type: PictureType) -> [String] {
  switch type {
  case .jpeg: [".jpg", ".jpeg"]
  case .png: [".png"]
  case .webp: [".webp"]
  case .gif: [".gif"]
  }
}

/// A picture that carries more than its pixels: where and when it was taken, with which telephone (privacy.md, images).
func metadataFinding(_ bytes: [UInt8], of picture: Picture) -> Diagnostic? {
  guard holdsMetadata(bytes, picture.type) else { return nil }
  return Diagnostic(
    .error, rule: "picture-metadata", at: Place(file: picture.file),
    .init(
      "Ảnh còn mang thông tin ẩn (nơi chụp, ngày giờ, máy chụp)",
      "the picture carries hidden facts (place, time, camera)"),
    hint: .init(
      "chạy 'guong fix' để bỏ thông tin ẩn; nếu vẫn còn, xoay ảnh cho đúng chiều rồi lưu ảnh mới không kèm thông tin "
        + "(Properties → Details → Remove Properties)",
      "'guong fix' takes them away; where it does not, turn the picture upright and save it without its properties "
        + "(Properties → Details → Remove Properties)"))
}
