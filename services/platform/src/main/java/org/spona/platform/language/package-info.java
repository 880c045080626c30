/** Languages and scripts: which one the reader chose, and texts, dates, numbers and order in it. */
@NullMarked
package org.spona.platform.language;

import org.jspecify.annotations.NullMarked;
