// The workshop beside the site, held by one build at a time.
package import Diagnostics
package import Files
import Model

/// What opening a workshop gives.
package enum Opening: ~Copyable, Sendable {
  case open(Workshop)
  /// Why nothing can be published now: a dangerous folder, another build, a person's edits.
  case refused([Diagnostic])
}

/// An output folder that this build alone may write, until the value is let go.
package struct Workshop: ~Copyable, Sendable {
  /// Takes the files of the new site.
  package let stager: Stager
  private let lock: FileLock
  private let place: OutputPlace

  /// Checks the place, takes the lock, completes what a dead build left half moved, and clears the stage.
  package static func open(_ place: OutputPlace) throws(FileError) -> Opening {
    var steps = Steps()
    return try open(place, &steps)
  }

  static func open(_ place: OutputPlace, _ steps: inout Steps) throws(FileError) -> Opening {
    if let refusal = try refusal(of: place) { return .refused([refusal.diagnostic]) }
    let (folders, findings) = (try Folders(place.output), Findings(output: place.output))
    try steps.take(.makeFolder, folders.workshop)
    try Disk.makeFolder(folders.workshop, parents: true)
    guard let lock = try FileLock.take(folders.lock) else {
      return .refused([findings.busy(try FileLock.holder(of: folders.lock))])
    }
    // Another build may have published here before the lock was ours.
    var (refusal, listed) = try examine(place)
    if let refusal { return .refused([refusal.diagnostic]) }
    if try !Disk.exists(folders.ignore) { try Disk.write(Array("*\n".utf8), to: folders.ignore) }
    let isDead = try Disk.exists(folders.journal)
    let obstacles = try recover(folders, findings, &steps)
    guard obstacles.isEmpty else { return .refused(obstacles) }
    if isDead { (refusal, listed) = try examine(place) }

    let stager = Stager(
      folders: folders, content: place.content, findings: findings, listed: listed,
      standing: try Standing(in: folders.site), opened: try Disk.status(folders.lock)?.modified ?? Known.unsettled)
    return .open(Workshop(stager: stager, lock: lock, place: place))
  }

  private init(stager: Stager, lock: consuming FileLock, place: OutputPlace) {
    self.stager = stager
    self.lock = lock
    self.place = place
  }

  /// Publishes what was put, all of it or nothing. Files that were not put again are removed.
  package consuming func finish(_ puts: consuming [Put]) throws(FileError) -> Publication {
    var steps = Steps()
    return try finish(puts, &steps)
  }

  consuming func finish(_ puts: consuming [Put], _ steps: inout Steps) throws(FileError) -> Publication {
    let mover = Mover(folders: stager.folders)
    do throws(FileError) {
      let plan = try Plan(puts, edition: place.edition, stager)
      guard plan.findings.isEmpty else {
        try mover.clearStage()
        return .refused(plan.findings)
      }
      return .done(try Workshop.carryOut(plan, mover, stager, &steps))
    } catch {
      try abandon(mover, after: error, &steps)
    }
  }

  /// Tidies after a failure while putting and reports it; for builds that put files themselves.
  package func abandon(after error: FileError) throws(FileError) -> Never {
    var steps = Steps()
    try abandon(Mover(folders: stager.folders), after: error, &steps)
  }

  /// Tidies after a failure and reports it. A closed journal stays: the next start goes on with it.
  func abandon(_ mover: Mover, after error: FileError, _ steps: inout Steps) throws(FileError) -> Never {
    do throws(FileError) {
      if !steps.died, try !Disk.exists(mover.folders.journal) { try mover.clearStage() }
    } catch {
      // The first failure is the one to tell; the next start tidies.
    }
    throw error
  }

  /// Everything is staged and on the disk before the journal is closed; then everything moves.
  private static func carryOut(
    _ plan: Plan, _ mover: Mover, _ stager: Stager, _ steps: inout Steps
  ) throws(FileError) -> Published {
    let (folders, isNew) = (mover.folders, stager.standing.isEmpty)
    if plan.journal.steps.isEmpty, !isNew, stager.listed?.bytes.isSame(as: plan.manifest.bytes) ?? false {
      return plan.published(staged: stager.opened)
    }
    try steps.take(.write, folders.stagedManifest)
    try Disk.makeFolder(folders.stage)
    let staged = try Disk.writeNew(plan.manifest.bytes, to: folders.stagedManifest)
    try steps.take(.sync, folders.stage)
    try mover.sync(plan.written)
    if isNew {
      try mover.install(&steps)
    } else {
      try steps.take(.write, folders.journal)
      try Disk.write(plan.journal.bytes, to: folders.journal, durable: true)
      try Disk.syncFolder(folders.workshop)
      try mover.carry(plan.journal, &steps)
    }
    return plan.published(staged: staged.modified)
  }

  /// Completes a closed journal, unless that would cost a person's edits; clears the stage when there is none.
  private static func recover(
    _ folders: Folders, _ findings: Findings, _ steps: inout Steps
  ) throws(FileError) -> [Diagnostic] {
    let mover = Mover(folders: folders)
    if try Disk.exists(folders.journal) {
      // A journal is closed only when it is whole on the disk. One that cannot be read was damaged later: what had
      // moved by then is found equal to the new site, or told as edited.
      if let journal = Journal(try Disk.read(folders.journal, atMost: Manifest.limit)) {
        let obstacles = try mover.obstacles(to: journal, findings)
        guard obstacles.isEmpty else { return obstacles }
        try mover.carry(journal, &steps)
        return []
      }
      try Disk.remove(folders.journal)
    }
    try mover.clearStage()
    return []
  }
}
