@NullMarked
package org.spona.regulations.position;

import org.jspecify.annotations.NullMarked;
