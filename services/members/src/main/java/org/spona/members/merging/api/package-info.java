/** Merging as JSON. */
@NullMarked
package org.spona.members.merging.api;

import org.jspecify.annotations.NullMarked;
