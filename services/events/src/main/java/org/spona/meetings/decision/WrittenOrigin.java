package org.spona.meetings.decision;

import java.util.UUID;

/**
 * From where a decision comes that was made in writing, between meetings.
 *
 * @param procedureId the written procedure in which it was voted
 * @param number of that procedure, which is the decision's
 * @param madeBy who put it to vote
 */
public record WrittenOrigin(UUID procedureId, String number, UUID madeBy) {}
