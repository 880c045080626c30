/** What a reader may be looking for, while she types. */
@NullMarked
package org.spona.knowledge.search.suggestion;

import org.jspecify.annotations.NullMarked;
