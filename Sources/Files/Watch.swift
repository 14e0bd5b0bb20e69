// One watch over folders, by notices as long as the system gives them, else by looking.
import Glibc

/// Waits for changes in a thread of its own.
struct Watch: ~Copyable {
  private let folders: [String]
  private var notices: Notices?
  private var glance: Glance

  /// How long nothing may happen before a change is told, in milliseconds: a save is over when its file is closed, or
  /// very nearly so.
  private static let (quiet, quietAfterSave) = (100, 20)
  /// How many such times a change is held back at most.
  private static let patience = 20
  /// How often a watch looks up when nothing happens.
  private static let pause = 1_000

  init(_ folders: [String], polling: Bool) {
    self.folders = folders
    glance = Glance(folders)
    notices = polling || folders.contains(where: Disk.isRemote) ? nil : Watch.notices(of: folders)
  }

  /// The next change; nil after about a second without one.
  mutating func next() -> Change? {
    do throws(FileError) {
      return try notices == nil ? glanced() : noticed()
    } catch {
      // The notices have failed; what was missed meanwhile is unknown.
      notices = nil
      glance = Glance(folders)
      return Change(paths: nil)
    }
  }

  /// Nil when the system gives none: looking takes their place.
  private static func notices(of folders: [String]) -> Notices? {
    do throws(FileError) {
      return try Notices.begun(in: folders)
    } catch {
      return nil
    }
  }

  private mutating func noticed() throws(FileError) -> Change? {
    guard try notices?.wait(Watch.pause) ?? false else {
      return notices?.isCurrent ?? true ? nil : try renewed()
    }
    var batch = Notices.Batch()
    for _ in 0..<Watch.patience {
      try notices?.read(into: &batch)
      guard try notices?.wait(batch.isSave ? Watch.quietAfterSave : Watch.quiet) ?? false else { break }
    }
    if batch.isUncertain { return try renewed() }
    return batch.paths.isEmpty ? nil : Change(paths: batch.paths)
  }

  /// Folders came or went: all of them are watched anew, before anybody reads them.
  private mutating func renewed() throws(FileError) -> Change {
    notices = nil
    notices = try Notices.begun(in: folders)
    return Change(paths: nil)
  }

  /// Does not say what changed: a file that changed twice within a tick of the clock, once before a look and once
  /// behind it, looks the same.
  private mutating func glanced() -> Change? {
    Watch.sleep(Watch.pause)
    var latest = Glance(folders)
    if latest == glance { return nil }
    for _ in 0..<Watch.patience {
      Watch.sleep(Watch.quiet)
      let again = Glance(folders)
      if again == latest { break }
      latest = again
    }
    glance = latest
    return Change(paths: nil)
  }

  private static func sleep(_ milliseconds: Int) {
    _ = usleep(UInt32(milliseconds * 1_000))
  }
}
