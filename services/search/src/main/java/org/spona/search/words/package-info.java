/** Words as the search compares them: the analysis of the index, inside the application. */
@NullMarked
package org.spona.search.words;

import org.jspecify.annotations.NullMarked;
