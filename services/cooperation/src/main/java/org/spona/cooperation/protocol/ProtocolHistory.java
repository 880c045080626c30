package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of protocols: what they said, and how far they had come. Who knows them is no part of it. */
@Component
public class ProtocolHistory extends OwnedThingHistory {

    /** What is kept of a protocol. */
    private record Fields(
            ProtocolStatus status,
            String title,
            ProtocolSubject subject,
            ProtocolKind kind,
            String body,
            String language,
            List<String> duties,
            List<String> provisions,
            InForceRule rule,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer reviewMonths,
            String overReason) {}

    ProtocolHistory(ProtocolRegister register) {
        super(Protocol.KIND, register::get);
    }

    static RecordedState stateOf(Protocol protocol) {
        ProtocolContent content = protocol.content();
        return new RecordedState(
                Protocol.KIND,
                protocol.getId(),
                protocol.sharedOwnership(),
                protocol.readers(),
                protocol.status() != ProtocolStatus.DRAFT,
                new Fields(
                        protocol.status(),
                        content.title(),
                        content.subject(),
                        content.kind(),
                        content.body(),
                        content.language(),
                        content.duties().stream().map(ProtocolDuty::text).toList(),
                        content.provisions().stream().map(CitedProvision::place).toList(),
                        content.rule(),
                        content.startsOn(),
                        content.endsOn(),
                        content.reviewMonths(),
                        protocol.overReason()));
    }
}
