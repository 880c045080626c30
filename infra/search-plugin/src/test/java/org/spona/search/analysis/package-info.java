@NullMarked
package org.spona.search.analysis;

import org.jspecify.annotations.NullMarked;
