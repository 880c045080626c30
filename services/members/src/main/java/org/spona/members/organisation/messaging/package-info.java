/** Organisations of which other services tell. */
@NullMarked
package org.spona.members.organisation.messaging;

import org.jspecify.annotations.NullMarked;
