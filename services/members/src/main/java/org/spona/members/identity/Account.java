package org.spona.members.identity;

/**
 * An account at the identity server.
 *
 * @param subject claim {@code sub} of its tokens
 * @param opened whether its owner has proved that the address is hers, and can sign in
 */
public record Account(String subject, boolean opened) {}
