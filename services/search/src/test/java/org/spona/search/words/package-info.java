@NullMarked
package org.spona.search.words;

import org.jspecify.annotations.NullMarked;
