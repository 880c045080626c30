/** Finding what people may read across organisations, languages and scripts. */
@NullMarked
package org.spona.search.finding;

import org.jspecify.annotations.NullMarked;
