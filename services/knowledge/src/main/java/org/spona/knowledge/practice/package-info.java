/** A practice from its first draft to its withdrawal. */
@NullMarked
package org.spona.knowledge.practice;

import org.jspecify.annotations.NullMarked;
