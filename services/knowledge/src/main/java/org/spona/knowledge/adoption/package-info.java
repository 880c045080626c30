/** Who applies a practice, and to whom it was of use. */
@NullMarked
package org.spona.knowledge.adoption;

import org.jspecify.annotations.NullMarked;
