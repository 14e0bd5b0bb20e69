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

  /// Whether a dead build left the site half moved, or an exchange unsettled.
  package static func isUnfinished(_ place: OutputPlace) throws(FileError) -> Bool {
    if try isHalfMoved(place) { return true }
    return try Disk.exists(Folders(place.output).exchange)
  }

  /// Whether the site is neither the old one nor the new one, which an exchange never leaves.
  package static func isHalfMoved(_ place: OutputPlace) throws(FileError) -> Bool {
    try Disk.exists(Folders(place.output).journal)
  }

  /// Completes what a dead build left half moved, whatever has become of the content since. Why it cannot be; nothing
  /// when all is well.
  package static func complete(
    _ place: OutputPlace, knowing known: Examination
  ) throws(FileError) -> [Diagnostic] {
    switch try open(place, knowing: known) {
    case .refused(let findings): findings
    case .open: []
    }
  }

  /// Checks the place, takes the lock, completes what a dead build left half moved, and clears the stage.
  ///
  /// - Parameter known: what was seen of the place a moment ago.
  package static func open(_ place: OutputPlace, knowing known: Examination? = nil) throws(FileError) -> Opening {
    var steps = Steps()
    return try open(place, knowing: known, &steps)
  }

  static func open(
    _ place: OutputPlace, knowing known: Examination? = nil, _ steps: inout Steps
  ) throws(FileError) -> Opening {
    let first = try examine(place, knowing: known)
    if let refusal = first.refusal { return .refused([refusal.diagnostic]) }
    let (folders, findings) = (try Folders(place.output), Findings(output: place.output))
    try steps.take(.makeFolder, folders.workshop)
    try Disk.makeFolder(folders.workshop, parents: true)
    // The memory holds what the edition hides.
    try Disk.closeToOthers(folders.workshop)
    let lock: FileLock
    switch try FileLock.take(folders.lock) {
    case .held(let holder): return .refused([findings.busy(holder)])
    case .taken(let taken): lock = taken
    }
    // Another build may have published here before the lock was ours.
    var examined = try examine(place, knowing: first)
    if let refusal = examined.refusal { return .refused([refusal.diagnostic]) }
    if try !Disk.exists(folders.ignore) { try Disk.write(Array("*\n".utf8), to: folders.ignore) }
    let isDead = try Disk.exists(folders.journal)
    let obstacles = try recover(folders, findings, &steps)
    guard obstacles.isEmpty else { return .refused(obstacles) }
    if isDead { examined = try examine(place) }

    let stager = Stager(
      folders: folders, content: place.content, findings: findings, listed: examined.listed,
      standing: try Standing(in: folders.site), opened: try Disk.status(folders.lock)?.modified ?? Known.unsettled)
    return .open(Workshop(stager: stager, lock: lock, place: place))
  }

  private init(stager: Stager, lock: consuming FileLock, place: OutputPlace) {
    self.stager = stager
    self.lock = lock
    self.place = place
  }

  /// Lets the next build in. A workshop that is forgotten is released as well, as soon as nobody uses it.
  package consuming func release() {}

  /// Leaves a site as it is that was found to stand whole. Nil when it lists more or fewer files than that.
  package func leave(_ files: [Known]) -> Published? {
    guard stager.listed?.count == files.count else { return nil }
    return Published(written: [], unchanged: files.count, removed: [], standing: files)
  }

  /// Publishes what was put, all of it or nothing. Files that were not put again are removed. Once only; the workshop
  /// stays closed to others until it is released, so that the memory can be written.
  package func finish(
    _ puts: consuming [Put], by arrival: Arrival = .moves
  ) throws(FileError) -> Publication {
    var steps = Steps()
    return try finish(puts, by: arrival, &steps)
  }

  func finish(
    _ puts: consuming [Put], by arrival: Arrival = .moves, _ steps: inout Steps
  ) throws(FileError) -> Publication {
    let mover = Mover(folders: stager.folders)
    do throws(FileError) {
      let plan = try Plan(puts, edition: place.edition, stager)
      var findings = plan.findings
      if findings.isEmpty {
        switch try Workshop.carryOut(plan, by: arrival, mover, stager, &steps) {
        case .done(let published): return .done(published)
        case .refused(let refusals): findings = refusals
        }
      }
      try mover.clearStage()
      return .refused(findings)
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
      let folders = mover.folders
      if !steps.died, try !Disk.exists(folders.journal), try !Disk.exists(folders.exchange) { try mover.clearStage() }
    } catch {
      // The first failure is the one to tell; the next start tidies.
    }
    throw error
  }

  /// Everything is staged and on the disk before the site changes.
  private static func carryOut(
    _ plan: Plan, by arrival: Arrival, _ mover: Mover, _ stager: Stager, _ steps: inout Steps
  ) throws(FileError) -> Publication {
    let (folders, isNew) = (mover.folders, stager.standing.isEmpty)
    if plan.journal.steps.isEmpty, !isNew, stager.listed?.bytes.isSame(as: plan.manifest.bytes) ?? false {
      return .done(plan.published(staged: stager.opened))
    }
    try Disk.makeFolder(folders.stage)
    if arrival == .exchange, !isNew { return try exchange(plan, mover, stager, &steps) }
    let staged = try stageManifest(of: plan, folders, &steps)
    try steps.take(.sync, folders.stage)
    try mover.sync(plan.written)
    if isNew {
      try mover.install(&steps)
      return .done(plan.published(staged: staged))
    }
    try mover.expectRoom(for: plan.journal)
    try steps.take(.write, folders.journal)
    try Disk.write(plan.journal.bytes, to: folders.journal, durable: true)
    try Disk.syncFolder(folders.workshop)
    try mover.carry(plan.journal, &steps)
    return .done(plan.published(staged: staged) { $0.change == .none ? $0.file : mover.renamed($0.file) })
  }

  /// Makes the stage a whole site and exchanges it with the one that stands, if the file system can.
  private static func exchange(
    _ plan: Plan, _ mover: Mover, _ stager: Stager, _ steps: inout Steps
  ) throws(FileError) -> Publication {
    let (folders, exchange) = (mover.folders, Exchange(folders: mover.folders))
    let staged: Int64
    do throws(FileError) {
      if let strange = try WholeTree(folders: folders).complete(plan, over: stager.listed, &steps) {
        return .refused([stager.findings.cannotCarry(strange)])
      }
      staged = try stageManifest(of: plan, folders, &steps)
      try steps.take(.sync, folders.stage)
      try Disk.syncFileSystem(of: folders.stage)
      try exchange.carry(&steps)
    } catch  where error.isUnsupported {
      try exchange.withdraw()
      return .refused([stager.findings.cannotExchange(error)])
    }
    // The new site stands. What must not be lost of the old one is told by the next start.
    _ = try exchange.settle(&steps)
    return .done(plan.published(staged: staged) { mover.renamed($0.file) })
  }

  /// Writes the list of the new site; says when, by the clock of the file system.
  private static func stageManifest(
    of plan: Plan, _ folders: Folders, _ steps: inout Steps
  ) throws(FileError) -> Int64 {
    try steps.take(.write, folders.stagedManifest)
    return try Disk.writeNew(plan.manifest.bytes, to: folders.stagedManifest).modified
  }

  /// Completes a closed journal or an exchange, unless that would cost a person's edits; clears the stage when there
  /// is neither.
  private static func recover(
    _ folders: Folders, _ findings: Findings, _ steps: inout Steps
  ) throws(FileError) -> [Diagnostic] {
    let mover = Mover(folders: folders)
    let left = try Exchange(folders: folders).settle(&steps)
    guard left.isEmpty else { return left.map { findings.left(folders.inStage($0)) } }
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
