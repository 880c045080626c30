/** An organisation that was entered twice becomes one, by the word of both sides. */
@NullMarked
package org.spona.members.merging;

import org.jspecify.annotations.NullMarked;
