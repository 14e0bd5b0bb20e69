// The ground of all tests of rules: the site they change is itself right.
import SampleSites
import Testing

@Test("nothing is wrong with the smallest site")
func nothingIsWrong() throws {
  try expectNothing(in: [:])
}
