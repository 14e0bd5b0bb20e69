// The last stage: files become a site, atomically, writing only what changed and touching only what is ours.
package import Diagnostics
package import Files
package import Model

/// What a publication did.
package struct Published: Sendable, Hashable {
  /// Paths in the output folder that are new or have new bytes, in order of bytes.
  package let written: [String]
  /// How many files stood as they should.
  package let unchanged: Int
  /// Paths that an earlier build wrote and this site does without.
  package let removed: [String]
  /// Every file of the new site in order of the bytes of their paths: what the next build may `keep`.
  package let standing: [Known]
}

/// How a publication ended.
package enum Publication: Sendable, Hashable {
  case done(Published)
  /// The output folder is as it was. Every reason is told, in order.
  case refused([Diagnostic])
}

/// Publishes files as the whole of a site.
///
/// Readers keep the old site until everything is staged; a death before the journal is closed changes nothing, after
/// it the next start completes the new site. Builds that make files one by one use `Workshop` and `Stager` instead of
/// holding them all.
///
/// - Throws: `FileError` when the disk stands in the way. The old site stays, or, when files were already moving,
///   the next start completes the new one.
package func publish(
  _ files: [OutputFile], to place: OutputPlace, by arrival: Arrival = .moves
) throws(FileError) -> Publication {
  var steps = Steps()
  return try publish(files, to: place, by: arrival, &steps)
}

func publish(
  _ files: [OutputFile], to place: OutputPlace, by arrival: Arrival = .moves, _ steps: inout Steps
) throws(FileError) -> Publication {
  switch try Workshop.open(place, &steps) {
  case .refused(let findings):
    return .refused(findings)
  case .open(let workshop):
    var puts: [Put] = []
    puts.reserveCapacity(files.count)
    do throws(FileError) {
      for file in files { puts.append(try workshop.stager.put(file, &steps)) }
    } catch {
      try workshop.abandon(Mover(folders: workshop.stager.folders), after: error, &steps)
    }
    return try workshop.finish(puts, by: arrival, &steps)
  }
}
