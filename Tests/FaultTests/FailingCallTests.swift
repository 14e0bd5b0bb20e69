// A system call that fails, whichever it is: a sentence, the old site or the new one, and the next build is right.
import Files
import Glibc
import Testing

@Suite("failing calls")
struct FailingCallTests {
  /// What the system may say.
  struct Reason: Sendable, CustomTestStringConvertible {
    let code: Int32
    let name: String
    var lasts = false
    var testDescription: String { name }
  }

  static let reasons = [
    Reason(code: ENOSPC, name: "ENOSPC"), Reason(code: EIO, name: "EIO"), Reason(code: EACCES, name: "EACCES"),
    Reason(code: ENOSPC, name: "ENOSPC from there on", lasts: true),
  ]

  @Test("over an old site", arguments: reasons, ways)
  func overOld(reason: Reason, way: [String]) throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      try forEachCall(samples: 7, seed: Effort.seed ^ UInt64(reason.code)) { number, worn in
        try versions.wear(worn)
        return try attempt(number, reason, way, versions, from: worn.next, to: worn)
      }
    }
  }

  @Test("where no site stands yet", arguments: reasons)
  func overNothing(reason: Reason) throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      try forEachCall(samples: 5, seed: Effort.seed ^ UInt64(reason.code)) { number, worn in
        try versions.wear(worn)
        try versions.project.shell("rm -rf \(TwoVersions.site) \(TwoVersions.workshop)")
        return try attempt(number, reason, [], versions, from: nil, to: worn)
      }
    }
  }

  /// Fails one call and looks at the site, then builds again.
  private func attempt(
    _ number: Int, _ reason: Reason, _ way: [String], _ versions: TwoVersions, from old: Version?, to new: Version
  ) throws -> Fault {
    let fault = Fault(at: number, code: reason.code, lasts: reason.lasts, project: versions.project)
    let run = try fault.run(TwoVersions.build + way)
    let reached = try fault.note()
    let place: Comment = "\(reason.name) at \(reached ?? "no call"): \(run.ending): \(run.said)"
    switch run.code {
    case 0: #expect(try versions.project.tree(TwoVersions.site).differences(from: versions.tree(new)) == [], place)
    case 1, 2: #expect(reached != nil && run.said.contains("lỗi: ") && run.said.hasSuffix("\n"), place)
    default: Issue.record(place)
    }
    #expect(try versions.wounds(between: old, and: new) == [], place)
    // Files move one by one once the journal is closed, and only then.
    let isMoving = try versions.project.exists(TwoVersions.workshop + "/journal") && way.isEmpty
    if !isMoving { #expect(try isOneVersion(versions, old, new), place) }
    // Who reads that the build failed must not believe that the old site stands.
    if isMoving, !reason.lasts { #expect(run.said.contains("dở dang"), place) }
    #expect(try versions.mend(to: new) == [], place)
    return fault
  }

  private func isOneVersion(_ versions: TwoVersions, _ old: Version?, _ new: Version) throws -> Bool {
    let site = try versions.project.tree(TwoVersions.site)
    let before = try old.map(versions.tree)
    let isOld = before.map { site.differences(from: $0).isEmpty } ?? site.files.isEmpty
    return try isOld || site.differences(from: versions.tree(new)).isEmpty
  }
}
