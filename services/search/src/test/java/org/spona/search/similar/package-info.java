@NullMarked
package org.spona.search.similar;

import org.jspecify.annotations.NullMarked;
