@NullMarked
package org.spona.platform.form;

import org.jspecify.annotations.NullMarked;
