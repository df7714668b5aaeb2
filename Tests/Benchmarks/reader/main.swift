// Reads all files of a list so many times and prints the time of the reading alone, on one core:
// reader LIST REPEAT. Compiled together with the files of `Schema` (`make bench`).
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return bytes
}

func seconds(_ clock: clockid_t) -> Double {
  var now = timespec()
  clock_gettime(clock, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

let list = String(decoding: contents(of: CommandLine.arguments[1]), as: UTF8.self)
let rounds = Int(CommandLine.arguments[2]) ?? 1
let sources = list.split(separator: "\n").map {
  Source(path: String($0), bytes: contents(of: String($0)))
}
let size = sources.reduce(0) { $0 + $1.bytes.count } * rounds

let (cpu, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
var nodes = 0
for _ in 0..<rounds {
  for source in sources {
    let (tree, faults, refusals) = Reader.read(source)
    guard faults.isEmpty, refusals.isEmpty else {
      print("\(source.path) was refused")
      exit(1)
    }
    nodes += tree.nodes.count
  }
}
print(
  "reader bytes=\(size) cpu=\(seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu)",
  "wall=\(seconds(CLOCK_MONOTONIC) - wall) nodes=\(nodes)")
