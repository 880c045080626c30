@NullMarked
package org.spona.search.saved;

import org.jspecify.annotations.NullMarked;
