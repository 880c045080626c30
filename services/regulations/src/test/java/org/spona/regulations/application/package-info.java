@NullMarked
package org.spona.regulations.application;

import org.jspecify.annotations.NullMarked;
