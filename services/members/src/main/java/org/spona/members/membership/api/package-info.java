/** Memberships as JSON. */
@NullMarked
package org.spona.members.membership.api;

import org.jspecify.annotations.NullMarked;
