// What the tool may ask of the world: variables, homes, the clock.
import Files
import Glibc
import Testing

@Test("variables are read, and missing ones are nil")
func readsEnvironment() {
  #expect(unsafe setenv("GUONG_TEST_VALUE", "Gương", 1) == 0)
  #expect(Surroundings.environment("GUONG_TEST_VALUE") == "Gương")
  #expect(Surroundings.environment("GUONG_TEST_NONE") == nil)
}

@Test("a home is an absolute path, and the clock runs after 2026 began")
func knowsWorld() {
  #expect(!Surroundings.homes.isEmpty)
  #expect(Surroundings.homes.allSatisfy { $0.hasPrefix("/") })
  #expect(Surroundings.now > 1_767_000_000)
}
