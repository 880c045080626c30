/** Memberships as pages. */
@NullMarked
package org.spona.members.membership.web;

import org.jspecify.annotations.NullMarked;
