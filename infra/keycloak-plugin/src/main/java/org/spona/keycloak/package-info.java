/**
 * How a person who is invited comes in: {@link org.spona.keycloak.InvitationLinks} makes the link that our own mail carries,
 * {@link org.spona.keycloak.InvitationTokenHandler} follows it, {@link org.spona.keycloak.AccountOpening} lets her choose a password,
 * and then she is signed in.
 */
@NullMarked
package org.spona.keycloak;

import org.jspecify.annotations.NullMarked;
