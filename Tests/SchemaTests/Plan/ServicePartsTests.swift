import TestSupport
import Testing

@testable import Schema

/// What is still offered while parts of a service are suspended.
@Suite struct ServicePartsTests {
  private static let plans: [Plan] = {
    let samples = (try? Repository.files(in: "Municipalities", ending: "onboarding.yaml")) ?? []
    return samples.compactMap {
      Compiler(asOf: GeneratedPlan.today).compile(Source(path: $0.path, text: $0.text)).plan
    }
  }()

  @Test func partsHaveOneOrder() {
    let parts = ServiceParts(
      modes: [.video, .inPerson, .video], offices: ["kep-2", "kep", "a", "kep"])
    #expect(parts.modes == [.inPerson, .video])
    #expect(parts.offices == ["a", "kep", "kep-2"])
    #expect(parts == ServiceParts(modes: parts.modes, offices: ["kep-2", "a", "kep"]))
    let video = ServiceParts(modes: [.video], offices: ["a"])
    #expect(parts.without(video).adding(video) == parts)
    #expect(parts.without(parts).isEmpty && ServiceParts.none.isEmpty && !video.isEmpty)
  }

  /// Each part by itself: its desks are gone, and all others are as they were.
  @Test func whatIsSuspendedIsGoneAndTheRestStays() {
    #expect(Self.plans.count == 5)
    for plan in Self.plans {
      let parts =
        plan.modes.map { ServiceParts(modes: [$0.mode], offices: []) }
        + plan.offices.map { ServiceParts(modes: [], offices: [$0.id]) }
        + plan.departments.map {
          ServiceParts(modes: [], offices: [], departments: [$0.id])
        }
      for part in parts {
        let left = plan.without(part)
        func isLeft(_ desk: Desk) -> Bool {
          !part.modes.contains(desk.mode)
            && !(desk.office.map { part.offices.contains($0.id) } ?? false)
            && !(desk.department.map { part.departments.contains($0.id) } ?? false)
        }
        // Without departments there is a desk at every place, used or not.
        let isUsed = plan.departments.isEmpty == left.departments.isEmpty
        let there = Agenda(left).desks.filter { desk in isUsed || desk.serves(left) }
        #expect(
          there.map(\.name) == Agenda(plan).desks.filter(isLeft).map(\.name), "\(part)")
        for topic in left.topics {
          let whole = plan.topics.first { $0.id == topic.id }
          for service in topic.services {
            #expect(part.leave(service.mode, at: service.offices, of: topic.department))
            #expect(service.mode == .inPerson || service.offices.isEmpty)
            #expect(!service.offices.contains { part.offices.contains($0) })
            #expect(whole?.services.contains { $0.duration == service.duration } == true)
          }
          #expect(!topic.thirdParty || topic.services.contains { $0.mode == .video })
        }
        let kept = plan.topics.filter { topic in
          topic.services.contains { part.leave($0.mode, at: $0.offices, of: topic.department) }
        }
        #expect(left.topics.map(\.id) == kept.map(\.id))
      }
      #expect(plan.without(.none) === plan)
      let all = ServiceParts(modes: plan.modes.map(\.mode), offices: [])
      #expect(plan.without(all).topics.isEmpty && plan.without(all).modes.isEmpty)
    }
  }
}

extension Desk {
  fileprivate func serves(_ plan: Plan) -> Bool {
    plan.topics.contains { topic in topic.services.contains { gives($0, of: topic) } }
  }
}
