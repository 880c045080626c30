@NullMarked
package org.spona.infra.load;

import org.jspecify.annotations.NullMarked;
