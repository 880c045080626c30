/** Joining as JSON. */
@NullMarked
package org.spona.members.joining.api;

import org.jspecify.annotations.NullMarked;
