@NullMarked
package org.spona.search.index;

import org.jspecify.annotations.NullMarked;
