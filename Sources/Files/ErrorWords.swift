// The words for what failed and why; a table, so that a clerk reads a reason and not a number.
import Diagnostics
import Glibc

extension FileError {
  /// Nothing there; ENOTDIR when even the folder above is none.
  static let missing = [ENOENT, ENOTDIR]
  /// A folder there.
  static let folder = EISDIR
  /// EEXIST: something there.
  static let taken = EEXIST
  static let closedPipe = EPIPE
  /// ENXIO: neither a file nor a folder.
  static let special = ENXIO
  /// ESTALE: the file became longer while it was being read.
  static let changing = ESTALE
  /// EINVAL: a path that no call can take, such as one with a NUL.
  static let badPath = EINVAL

  /// What file systems without hard links or without an exchange of folders say, and those that end between two paths.
  static let unsupported = [ENOSYS, EINVAL, EOPNOTSUPP, EPERM, EXDEV, EMLINK]

  /// Why, for the codes that a build can meet; the number for any other.
  static func cause(_ code: Int32) -> Bilingual {
    causes[code] ?? Bilingual(vi: "hệ thống báo lỗi số \(code)", en: "the system reports error \(code)")
  }

  private static let causes: [Int32: Bilingual] = [
    ENOENT: Bilingual(vi: "không tìm thấy", en: "not found"),
    EACCES: Bilingual(vi: "không có quyền", en: "permission denied"),
    EPERM: Bilingual(vi: "không được phép", en: "not permitted"),
    ENOSPC: Bilingual(vi: "không đủ chỗ trên đĩa", en: "no space left on the disk"),
    EDQUOT: Bilingual(vi: "đã hết phần đĩa được cấp", en: "the disk quota is used up"),
    EIO: Bilingual(vi: "đĩa bị lỗi khi đọc hoặc ghi", en: "the disk failed to read or write"),
    EROFS: Bilingual(vi: "đĩa chỉ cho đọc", en: "the disk is read-only"),
    EEXIST: Bilingual(vi: "đã có sẵn", en: "already there"),
    ENOTEMPTY: Bilingual(vi: "thư mục không rỗng", en: "the folder is not empty"),
    EISDIR: Bilingual(vi: "đó là một thư mục", en: "it is a folder"),
    ENOTDIR: Bilingual(vi: "một phần của đường dẫn không phải là thư mục", en: "a part of the path is not a folder"),
    ELOOP: Bilingual(vi: "đó là một liên kết (symbolic link)", en: "it is a symbolic link"),
    EXDEV: Bilingual(vi: "hai nơi nằm trên hai đĩa khác nhau", en: "the two places are on different disks"),
    EBUSY: Bilingual(vi: "đang được dùng ở nơi khác", en: "in use elsewhere"),
    EFBIG: Bilingual(vi: "tệp quá lớn", en: "the file is too large"),
    EMFILE: Bilingual(vi: "mở quá nhiều tệp cùng lúc", en: "too many files are open"),
    ENFILE: Bilingual(vi: "mở quá nhiều tệp cùng lúc", en: "too many files are open"),
    ENAMETOOLONG: Bilingual(vi: "tên quá dài", en: "the name is too long"),
    EILSEQ: Bilingual(vi: "tên không phải UTF-8", en: "the name is not UTF-8"),
    EINVAL: Bilingual(vi: "đường dẫn không hợp lệ", en: "the path is not valid"),
    ENXIO: Bilingual(vi: "không phải tệp thường", en: "it is not a regular file"),
    ESTALE: Bilingual(vi: "tệp thay đổi trong lúc đọc", en: "the file changed while it was being read"),
    EBADF: Bilingual(vi: "nơi nhận đã đóng", en: "the receiver has closed"),
    EPIPE: Bilingual(vi: "nơi nhận đã đóng", en: "the receiver has closed"),
    ENOMEM: Bilingual(vi: "không đủ bộ nhớ", en: "not enough memory"),
    ENOSYS: Bilingual(vi: "hệ thống không hỗ trợ", en: "the system does not support it"),
    EOPNOTSUPP: Bilingual(vi: "hệ thống tệp không hỗ trợ", en: "the file system does not support it"),
    EMLINK: Bilingual(vi: "tệp có quá nhiều tên", en: "the file has too many names"),
    EADDRINUSE: Bilingual(vi: "chương trình khác đang dùng cổng này", en: "another program is using this port"),
    ETXTBSY: Bilingual(vi: "đang được chạy như một chương trình", en: "in use as a program"),
  ]
}

extension FileError.Operation {
  /// What could not be done.
  var words: Bilingual {
    switch self {
    case .open: Bilingual(vi: "không mở được", en: "cannot open")
    case .read: Bilingual(vi: "không đọc được", en: "cannot read")
    case .write: Bilingual(vi: "không ghi được", en: "cannot write")
    case .list: Bilingual(vi: "không xem được thư mục", en: "cannot list")
    case .inspect: Bilingual(vi: "không xem được", en: "cannot look at")
    case .makeFolder: Bilingual(vi: "không tạo được thư mục", en: "cannot make the folder")
    case .rename: Bilingual(vi: "không chuyển được", en: "cannot move")
    case .remove: Bilingual(vi: "không xóa được", en: "cannot remove")
    case .link: Bilingual(vi: "không tạo được liên kết", en: "cannot link")
    case .sync: Bilingual(vi: "không ghi chắc được xuống đĩa", en: "cannot sync to disk")
    case .lock: Bilingual(vi: "không khóa được", en: "cannot lock")
    case .locate: Bilingual(vi: "không xác định được vị trí của", en: "cannot locate")
    }
  }
}
