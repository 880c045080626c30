/** Accounts at the identity server. */
@NullMarked
package org.spona.members.identity;

import org.jspecify.annotations.NullMarked;
