@NullMarked
package org.spona.search.log;

import org.jspecify.annotations.NullMarked;
