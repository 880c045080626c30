package org.spona.cooperation.protocol;

import java.util.UUID;

/**
 * How far an organisation has come with a subject: its protocol that has come farthest.
 *
 * @param protocolId of it; whether the reader may read it is another matter
 * @param readable whether she may
 */
public record SubjectState(
        UUID organisationId, ProtocolSubject subject, ProtocolStatus status, UUID protocolId, boolean readable) {}
