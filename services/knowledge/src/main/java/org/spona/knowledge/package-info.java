/** Practices that municipalities share: writing, publishing, finding. */
@NullMarked
package org.spona.knowledge;

import org.jspecify.annotations.NullMarked;
