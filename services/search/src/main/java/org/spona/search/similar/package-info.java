/** Practices that resemble another one. */
@NullMarked
package org.spona.search.similar;

import org.jspecify.annotations.NullMarked;
