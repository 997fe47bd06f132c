package org.recscope.app.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.recscope.app.text.Texts;

/// The operating system's own dialogs. Each begins in the folder where the last one ended.
public final class SystemFileDialogs implements FileDialogs {
    private final Texts texts;
    private @Nullable File folder;

    /// Dialogs with titles in one language.
    ///
    /// @param texts every word
    public SystemFileDialogs(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Path> open(Window owner, FileType type) {
        FileChooser chooser = chooser("control.dialog.open", type);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("control.file.all"), "*.*"));
        List<File> files =
                type == FileType.TABLE ? chooser.showOpenMultipleDialog(owner) : single(chooser.showOpenDialog(owner));
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.get(0).getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Window owner, FileType type, String name) {
        FileChooser chooser = chooser("control.dialog.save", type);
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(withEnding(file.toPath(), type));
    }

    @Override
    public Optional<Path> folder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("control.dialog.folder"));
        chooser.setInitialDirectory(folder);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title, FileType type) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.setInitialDirectory(folder);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.get("control.file." + type.name().toLowerCase(Locale.ROOT)), type.patterns()));
        return chooser;
    }

    private static List<File> single(@Nullable File file) {
        return file == null ? List.of() : List.of(file);
    }

    private static Path withEnding(Path file, FileType type) {
        String ending = type.patterns().get(0).substring(1);
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
