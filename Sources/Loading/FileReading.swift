// Opens one file of the content folder for what its path says it is.
package import Archive
import Diagnostics
package import Files
package import Model

/// Reads one file. What is wrong with it, or with reading it, are findings.
package func read(_ file: WalkedFile, in folder: String) -> Reading {
  guard let reading = read(file, in: folder, unless: nil).reading else {
    preconditionFailure("what nobody knows is read")
  }
  return reading
}

/// Reads one file unless its bytes are the known ones: then there is no reading. Also gives the fingerprint of its
/// bytes; nil when not all of them were looked at.
package func read(
  _ file: WalkedFile, in folder: String, unless known: Fingerprint?
) -> (reading: Reading?, print: Fingerprint?) {
  let name = name(of: file.path)
  guard file.status.kind == .file else { return (Reading(diagnostics: [notRegular(name)]), nil) }
  let purpose = purpose(of: file.path)
  switch purpose {
  case .picture: return (readPicture(name, at: Path.join(folder, file.path), size: file.status.size), nil)
  case .unknown:
    guard let finding = wrongEnding(file.path) else { return (Reading(diagnostics: [unused(name)]), nil) }
    return (Reading(diagnostics: [finding.diagnostic], unread: [name] + finding.ids), nil)
  default:
    do {
      let bytes = try Disk.read(Path.join(folder, file.path), atMost: fileLimit)
      let print = Fingerprint(bytes)
      return (print == known ? nil : readText(bytes, named: name, for: purpose), print)
    } catch {
      return (Reading(diagnostics: [unreadable(name, error)], unread: [name] + purpose.ids), nil)
    }
  }
}

/// What a text holds, or what is wrong with it.
private func readText(_ bytes: [UInt8], named name: String, for purpose: FilePurpose) -> Reading {
  let (text, found) = SourceFile.clean(bytes, name: name)
  guard let text else { return Reading(diagnostics: found, unread: [name] + purpose.ids) }
  var reading = readFacts(text, for: purpose)
  reading.diagnostics = found + misreadText(in: text) + reading.diagnostics
  return reading
}

/// Bytes of one file of text: sheets of a large agency are the largest.
package let fileLimit = 4 << 20

/// Bytes of one picture: cameras write a third of it.
package let pictureLimit = 32 << 20

/// A picture is what its header says, not what its name says.
private func readPicture(_ name: String, at path: String, size: Int) -> Reading {
  do {
    var bytes = try Disk.readHeader(path, PictureHeader.bytesNeeded)
    guard let header = PictureHeader(bytes) else {
      return Reading(diagnostics: [notPicture(name)], unread: [name])
    }
    // A PNG may keep its Exif behind its pixels.
    if header.type == .png, (bytes.count..<pictureLimit).contains(size) {
      bytes = try Disk.readHeader(path, pictureLimit)
    }
    var seen = Writer(capacity: bytes.count + 8)
    seen.write(size)
    seen.write(raw: bytes)
    let picture = Picture(
      file: name, type: header.type, width: header.width, height: header.height, print: Fingerprint(seen.bytes))
    let found = [pictureFinding(picture, size: size), metadataFinding(bytes, of: picture)].compactMap { $0 }
    return Reading(facts: .picture(picture), diagnostics: found)
  } catch {
    return Reading(diagnostics: [unreadable(name, error)], unread: [name])
  }
}

/// A link or a device where a file should be.
func notRegular(_ name: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "not-a-file", at: Place(file: name),
    Bilingual(
      vi: "Đây là liên kết hoặc thiết bị, không phải tệp thường; Guong không đi theo liên kết",
      en: "this is a link or a device, not a plain file; links are not followed"),
    hint: Bilingual(vi: "chép tệp thật vào đây", en: "copy the real file here"))
}

/// A file that stands where nothing looks for one.
func unused(_ name: String) -> Diagnostic {
  Diagnostic(
    .warning, rule: "file-unused", at: Place(file: name),
    Bilingual(vi: "Tệp này không được dùng vào đâu", en: "this file is used for nothing"),
    hint: Bilingual(
      vi: "xem lại tên và thư mục của tệp, hoặc chuyển tệp ra khỏi thư mục nội dung",
      en: "check its name and folder, or move it out of the content folder"))
}
