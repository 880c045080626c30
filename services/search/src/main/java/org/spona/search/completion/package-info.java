/** What a reader may be looking for, while she types. */
@NullMarked
package org.spona.search.completion;

import org.jspecify.annotations.NullMarked;
