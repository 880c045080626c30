package org.spona.cooperation.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who is asked whether she knows a protocol.
 *
 * @param name her own
 * @param title what the protocol is called
 * @param body its text in Markdown
 * @param party what her institution is called in it; empty where the directory names it
 * @param duties what her institution undertakes
 * @param status how far it has come
 * @param confirmed whether she has said that she knows it
 */
public record ReadingConfirmation(
        String name,
        String title,
        String body,
        String language,
        @Nullable String party,
        List<ProtocolDuty> duties,
        ProtocolStatus status,
        boolean confirmed) {

    static ReadingConfirmation of(Protocol protocol, ProtocolPart part, ProtocolReading reading) {
        return new ReadingConfirmation(
                reading.name(),
                protocol.content().title(),
                protocol.content().body(),
                protocol.content().language(),
                part.name(),
                protocol.content().duties().stream()
                        .filter(duty -> duty.party() != null && duty.party() == part.number())
                        .toList(),
                protocol.status(),
                reading.readAt() != null);
    }
}
