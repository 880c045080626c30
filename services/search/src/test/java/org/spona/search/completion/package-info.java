@NullMarked
package org.spona.search.completion;

import org.jspecify.annotations.NullMarked;
