package org.spona.meetings.registration;

/**
 * What somebody has answered when she registered, with the question as it was then.
 *
 * @param answer may be empty; {@code YES} or {@code NO} where that was asked
 */
public record GivenAnswer(String question, RegistrationQuestion.Kind kind, String answer) {}
