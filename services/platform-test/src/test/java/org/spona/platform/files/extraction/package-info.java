@NullMarked
package org.spona.platform.files.extraction;

import org.jspecify.annotations.NullMarked;
