// The closed words of a story as bytes.
import Archive

extension StoryKind: Archived {}

extension Stage: Archived {}

extension Status: Archived {}

extension CreditRole: Archived {}

extension EvidenceType: Archived {}

extension Audience: Archived {}

extension ConsentScope: Archived {}
