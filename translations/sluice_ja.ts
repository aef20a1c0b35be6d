<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdmissionText</name>
    <message numerus="yes">
        <source>Memory lets %n batch(es) run at a time again.</source>
        <translation>
            <numerusform>メモリに余裕ができ、再び同時に %n 個のバッチを動かせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches at a time: one more needs about %3 of memory, and of the %4 allowed only %5 are left.</source>
        <translation>同時バッチ数は %2 個中 %1 個: もう 1 個には約 %3 のメモリが必要ですが、使用できる %4 のうち残りは %5 です。</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>Memory was short: no batch could start for %1 of the run.</source>
        <translation>メモリが不足し、実行時間の %1 の間、バッチを開始できませんでした。</translation>
    </message>
    <message>
        <source>The memory limit held batches back for %1 of the run, and nothing else was short of memory.</source>
        <translation>メモリの上限により、実行時間の %1 の間、バッチが保留されました。ほかにメモリ不足はありませんでした。</translation>
    </message>
    <message>
        <source>%1 of the processor stood idle.</source>
        <translation>プロセッサの %1 が使われていませんでした。</translation>
    </message>
    <message>
        <source>Starting processes took %1 of the run.</source>
        <translation>プロセスの起動に実行時間の %1 がかかりました。</translation>
    </message>
    <message>
        <source>The disk was busy for %1 of the run while the processor waited; a faster disk, or another one for the results, would help.</source>
        <translation>実行時間の %1 の間、ディスクが使用中でプロセッサが待機していました。より速いディスク、または結果用の別のディスクを使うと改善します。</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) were lost.</source>
        <translation>
            <numerusform>%n 個のプロセスが失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Next time: switch “%1” on.</source>
        <translation>次回は「%1」をオンにしてください。</translation>
    </message>
    <message>
        <source>Next time: “%1” at %2 instead of %3.</source>
        <translation>次回は「%1」を %3 から %2 に変更してください。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1/s</source>
        <comment>so many bytes a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>how high a picture of rates is</comment>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n 個のファイルが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other(s) left alone</source>
        <translation>
            <numerusform>、ほかの %n 個はそのまま</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %n kind(s) of files</source>
        <translation>
            <numerusform>%n 種類のファイルの情報を消去しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>変換するファイル: %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>、すでにあるもの: %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that can not be planned</source>
        <translation>
            <numerusform>、計画できないもの: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at a time with %2 threads each, in batches of %3</source>
        <translation>同時に %1 個、各 %2 スレッド、%3 個ずつのバッチ</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Another window of Sluice is open and has the queue.</source>
        <translation>Sluice の別のウィンドウが開いていて、キューを使用しています。</translation>
    </message>
    <message>
        <source>Better use that one: this window begins with an empty queue, and only one of the two can convert at a time.</source>
        <translation>そちらを使うことをおすすめします。このウィンドウは空のキューで始まり、同時に変換できるのは 2 つのうち片方だけです。</translation>
    </message>
    <message>
        <source>another window is open</source>
        <translation>別のウィンドウが開いています</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finished, with problems</source>
        <translation>完了 (問題あり)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation>%1を表示できませんでした。</translation>
    </message>
    <message>
        <source>Open it in your file manager.</source>
        <translation>ファイルマネージャーで開いてください。</translation>
    </message>
    <message>
        <source>no program opens folders here</source>
        <translation>フォルダーを開くプログラムがありません</translation>
    </message>
    <message>
        <source>At the end of this run the computer goes to sleep.</source>
        <translation>この実行が終わると、コンピューターはスリープします。</translation>
    </message>
    <message>
        <source>There is a minute to cancel that, and it does not happen if you stop the run.</source>
        <translation>取り消しには 1 分の猶予があります。実行を停止した場合は行われません。</translation>
    </message>
    <message>
        <source>At the end of this run the computer is switched off.</source>
        <translation>この実行が終わると、コンピューターの電源が切れます。</translation>
    </message>
    <message>
        <source>At the end of this run Sluice runs %1.</source>
        <translation>この実行が終わると、Sluice は%1を実行します。</translation>
    </message>
    <message>
        <source>It does not if you stop the run.</source>
        <translation>実行を停止した場合は行われません。</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep.</source>
        <translation>コンピューターをスリープさせられませんでした。</translation>
    </message>
    <message>
        <source>it could not be put to sleep</source>
        <translation>スリープさせられませんでした</translation>
    </message>
    <message>
        <source>The computer could not be switched off.</source>
        <translation>コンピューターの電源を切れませんでした。</translation>
    </message>
    <message>
        <source>it could not be switched off</source>
        <translation>電源を切れませんでした</translation>
    </message>
    <message>
        <source>Try it in a terminal.</source>
        <translation>ターミナルで試してください。</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>コマンド%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>the command was not found</source>
        <translation>コマンドが見つかりませんでした</translation>
    </message>
    <message>
        <source>The command %1 ended with error %2.</source>
        <translation>コマンド%1はエラー %2 で終了しました。</translation>
    </message>
    <message>
        <source>the command failed</source>
        <translation>コマンドが失敗しました</translation>
    </message>
    <message>
        <source>The command %1 has been run.</source>
        <translation>コマンド%1を実行しました。</translation>
    </message>
</context>
<context>
    <name>EncoderText</name>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作します</translation>
    </message>
    <message>
        <source>not in this FFmpeg</source>
        <translation>この FFmpeg にはありません</translation>
    </message>
    <message>
        <source>no graphics card for it</source>
        <translation>対応するグラフィックスカードがありません</translation>
    </message>
    <message>
        <source>its driver refuses</source>
        <translation>ドライバーに拒否されました</translation>
    </message>
    <message>
        <source>busy at the moment</source>
        <translation>現在使用中です</translation>
    </message>
    <message>
        <source>encodes wrongly</source>
        <translation>正しくエンコードできません</translation>
    </message>
    <message>
        <source>its driver crashed</source>
        <translation>ドライバーがクラッシュしました</translation>
    </message>
    <message>
        <source>its driver does not answer</source>
        <translation>ドライバーが応答しません</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 met a defect of Sluice itself.</source>
        <translation>%1で、Sluice 自体の不具合が発生しました。</translation>
    </message>
    <message>
        <source>Please report it with the details, and try once more.</source>
        <translation>詳細を添えてご報告のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>a defect of Sluice itself</source>
        <translation>Sluice 自体の不具合です</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1が見つかりません。</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then retry.</source>
        <translation>元の場所に戻すか、ドライブを接続してから、再試行してください。</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then retry.</source>
        <translation>アクセス権とドライブを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, then retry.</source>
        <translation>元の場所からもう一度コピーして、再試行してください。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>%1 is not a video that Sluice knows.</source>
        <translation>%1は Sluice が対応している動画ではありません。</translation>
    </message>
    <message>
        <source>If it plays elsewhere, convert it there to MP4 or MKV first.</source>
        <translation>ほかのプログラムで再生できる場合は、まずそちらで MP4 か MKV に変換してください。</translation>
    </message>
    <message>
        <source>not a video that Sluice knows</source>
        <translation>対応している動画ではありません</translation>
    </message>
    <message>
        <source>%1 ends too early: part of it is missing.</source>
        <translation>%1は途中で終わっています。一部が欠けています。</translation>
    </message>
    <message>
        <source>Copy it again from the camera or the original, then retry.</source>
        <translation>カメラまたは元のファイルからもう一度コピーして、再試行してください。</translation>
    </message>
    <message>
        <source>part of the file is missing</source>
        <translation>ファイルの一部が欠けています</translation>
    </message>
    <message>
        <source>%1 has no picture, only other tracks.</source>
        <translation>%1には映像がなく、ほかのトラックだけがあります。</translation>
    </message>
    <message>
        <source>To keep its sound, choose a profile that makes sound alone.</source>
        <translation>音声を残すには、音声だけを作るプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>映像がありません</translation>
    </message>
    <message>
        <source>%1 has no sound.</source>
        <translation>%1には音声がありません。</translation>
    </message>
    <message>
        <source>Choose a profile that keeps the picture.</source>
        <translation>映像を残すプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>音声がありません</translation>
    </message>
    <message>
        <source>%1 is damaged: most of it cannot be decoded.</source>
        <translation>%1は破損しています。大部分をデコードできません。</translation>
    </message>
    <message>
        <source>Copy it again from the original, or repair it, then retry.</source>
        <translation>元のファイルからもう一度コピーするか、修復してから、再試行してください。</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>%1 uses a format or a picture size that cannot be decoded here.</source>
        <translation>%1の形式または映像サイズは、ここではデコードできません。</translation>
    </message>
    <message>
        <source>Convert it once with the program that made it, then add the result.</source>
        <translation>作成したプログラムで一度変換してから、その結果を追加してください。</translation>
    </message>
    <message>
        <source>its format or size is not supported</source>
        <translation>形式またはサイズに対応していません</translation>
    </message>
    <message>
        <source>%1 changed while it was being converted.</source>
        <translation>%1は変換中に変更されました。</translation>
    </message>
    <message>
        <source>Wait until it is copied or recorded completely, then retry.</source>
        <translation>コピーまたは録画が完全に終わるのを待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>変換中にファイルが変更されました</translation>
    </message>
    <message>
        <source>%1 ended the converting process in an earlier run and is left alone.</source>
        <translation>%1は以前の実行で変換プロセスを終了させたため、処理されません。</translation>
    </message>
    <message>
        <source>Retry it to try it once more, or copy it again from the original.</source>
        <translation>もう一度試すには再試行するか、元のファイルからコピーし直してください。</translation>
    </message>
    <message>
        <source>it ended the process in an earlier run</source>
        <translation>以前の実行でプロセスを終了させました</translation>
    </message>
    <message>
        <source>%1 has a name that is not valid text.</source>
        <translation>%1の名前は有効なテキストではありません。</translation>
    </message>
    <message>
        <source>Rename the file, then add it again.</source>
        <translation>ファイル名を変更してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>the file name is not valid text</source>
        <translation>ファイル名が有効なテキストではありません</translation>
    </message>
    <message>
        <source>%1 cannot be opened to look for videos.</source>
        <translation>%1を開いて動画を探すことができません。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then add it again.</source>
        <translation>フォルダーのアクセス権を確認してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>フォルダーを開けません</translation>
    </message>
    <message>
        <source>%1 holds no video.</source>
        <translation>%1には動画がありません。</translation>
    </message>
    <message>
        <source>Choose another folder, or add the files themselves.</source>
        <translation>別のフォルダーを選択するか、ファイルを直接追加してください。</translation>
    </message>
    <message>
        <source>no video was found</source>
        <translation>動画が見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be used as the output folder.</source>
        <translation>%1は出力フォルダーとして使えません。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that can be made and written.</source>
        <translation>このコンピューター上で、作成と書き込みができるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>the output folder cannot be used</source>
        <translation>出力フォルダーを使えません</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another output folder, or allow writing to this one.</source>
        <translation>別の出力フォルダーを選択するか、このフォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>出力に書き込めません</translation>
    </message>
    <message>
        <source>%1 would replace its own source.</source>
        <translation>%1は、それ自体のソースを置き換えてしまいます。</translation>
    </message>
    <message>
        <source>Choose another output folder: Sluice never touches an original.</source>
        <translation>別の出力フォルダーを選択してください。Sluice が元のファイルに手を加えることはありません。</translation>
    </message>
    <message>
        <source>the output would replace the source</source>
        <translation>出力がソースを置き換えてしまいます</translation>
    </message>
    <message>
        <source>%1 is there already, and Sluice did not make it from this source.</source>
        <translation>%1はすでに存在し、Sluice がこのソースから作成したものではありません。</translation>
    </message>
    <message>
        <source>Move that file away or choose another output folder, then retry.</source>
        <translation>そのファイルを移動するか、別の出力フォルダーを選択してから、再試行してください。</translation>
    </message>
    <message>
        <source>another file has the output name</source>
        <translation>別のファイルが出力名を使っています</translation>
    </message>
    <message>
        <source>%1 would be written by two sources of this run.</source>
        <translation>%1には、この実行の 2 つのソースから書き込まれることになります。</translation>
    </message>
    <message>
        <source>Rename one of the two sources, then retry.</source>
        <translation>2 つのソースのどちらかの名前を変更してから、再試行してください。</translation>
    </message>
    <message>
        <source>two files would get the same name</source>
        <translation>2 つのファイルが同じ名前になります</translation>
    </message>
    <message>
        <source>%1 does not fit: the disk is full.</source>
        <translation>%1が収まりません。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room or choose another output folder, then retry.</source>
        <translation>空きを作るか、別の出力フォルダーを選択してから、再試行してください。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1を最後まで書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the drive and its connection, then retry.</source>
        <translation>ドライブと接続を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>書き込みに失敗しました</translation>
    </message>
    <message>
        <source>%1 was written, but checking found it incomplete, so it was removed.</source>
        <translation>%1は書き込まれましたが、検査で不完全とわかったため削除されました。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look at the log of this file.</source>
        <translation>再試行してください。再び起こる場合は、このファイルのログを確認してください。</translation>
    </message>
    <message>
        <source>the result was incomplete</source>
        <translation>結果が不完全でした</translation>
    </message>
    <message>
        <source>%1 was converted before with these settings.</source>
        <translation>%1は、この設定ですでに変換されています。</translation>
    </message>
    <message>
        <source>Nothing to do. To convert it anew, choose to overwrite or change the profile.</source>
        <translation>必要な操作はありません。変換し直すには、上書きを選択するか、プロファイルを変更してください。</translation>
    </message>
    <message>
        <source>converted before</source>
        <translation>変換済みです</translation>
    </message>
    <message>
        <source>%1 is not among the encoders of this computer.</source>
        <translation>%1は、このコンピューターのエンコーダーに含まれていません。</translation>
    </message>
    <message>
        <source>Choose another profile, or install FFmpeg with this encoder.</source>
        <translation>別のプロファイルを選択するか、このエンコーダーを含む FFmpeg をインストールしてください。</translation>
    </message>
    <message>
        <source>the encoder is not installed</source>
        <translation>エンコーダーがインストールされていません</translation>
    </message>
    <message>
        <source>%1 could not be encoded.</source>
        <translation>%1をエンコードできませんでした。</translation>
    </message>
    <message>
        <source>Retry with another profile; the log says what the encoder reported.</source>
        <translation>別のプロファイルで再試行してください。エンコーダーの報告はログにあります。</translation>
    </message>
    <message>
        <source>encoding failed</source>
        <translation>エンコードに失敗しました</translation>
    </message>
    <message>
        <source>%1 was to be encoded by hardware that does not work on this computer.</source>
        <translation>%1をエンコードするはずのハードウェアは、このコンピューターでは動作しません。</translation>
    </message>
    <message>
        <source>Choose another profile, or let this one take the software encoder instead.</source>
        <translation>別のプロファイルを選択するか、このプロファイルで代わりにソフトウェアエンコーダーを使うことを許可してください。</translation>
    </message>
    <message>
        <source>the hardware encoder does not work here</source>
        <translation>ハードウェアエンコーダーがここでは動作しません</translation>
    </message>
    <message>
        <source>%1 was given up by the hardware encoder: it is busy, or it broke off.</source>
        <translation>%1は、ハードウェアエンコーダーが使用中か中断したため、処理が打ち切られました。</translation>
    </message>
    <message>
        <source>Close other programs that encode or use fewer batches at once, then retry.</source>
        <translation>エンコードを行うほかのプログラムを閉じるか、同時に動かすバッチを減らしてから、再試行してください。</translation>
    </message>
    <message>
        <source>the hardware encoder was busy or failed</source>
        <translation>ハードウェアエンコーダーが使用中か、失敗しました</translation>
    </message>
    <message>
        <source>%1 needs more memory than there was.</source>
        <translation>%1に必要なメモリが足りませんでした。</translation>
    </message>
    <message>
        <source>Close other programs or use fewer batches at once, then retry.</source>
        <translation>ほかのプログラムを閉じるか、同時に動かすバッチを減らしてから、再試行してください。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>%1, the program that converts, is not there.</source>
        <translation>%1 (変換を行うプログラム) がありません。</translation>
    </message>
    <message>
        <source>Install Sluice again.</source>
        <translation>Sluice をインストールし直してください。</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>ワーカープログラムがありません</translation>
    </message>
    <message>
        <source>%1 made the converting process crash.</source>
        <translation>%1が原因で、変換プロセスがクラッシュしました。</translation>
    </message>
    <message>
        <source>The file is probably damaged. Retry it alone, or copy it again.</source>
        <translation>ファイルが破損している可能性があります。そのファイルだけで再試行するか、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>the converting process crashed</source>
        <translation>変換プロセスがクラッシュしました</translation>
    </message>
    <message>
        <source>%1 made no progress for a long time and was given up.</source>
        <translation>%1は長い間進まなかったため、打ち切られました。</translation>
    </message>
    <message>
        <source>Check the drive it lies on, then retry.</source>
        <translation>保存先のドライブを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>no progress for a long time</source>
        <translation>長い間進みませんでした</translation>
    </message>
    <message>
        <source>%1 got an answer that makes no sense.</source>
        <translation>%1が意味をなさない応答を受け取りました。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it with the details.</source>
        <translation>再試行してください。再び起こる場合は、詳細を添えてご報告ください。</translation>
    </message>
    <message>
        <source>the worker gave a senseless answer</source>
        <translation>ワーカーの応答が意味をなしません</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Sluice.</source>
        <translation>%1は Sluice の別のバージョンのものです。</translation>
    </message>
    <message>
        <source>Install Sluice again, so that its parts match.</source>
        <translation>各部のバージョンがそろうように、Sluice をインストールし直してください。</translation>
    </message>
    <message>
        <source>the worker is of another version</source>
        <translation>ワーカーのバージョンが異なります</translation>
    </message>
    <message>
        <source>%1 is not a profile that Sluice knows.</source>
        <translation>%1は Sluice が認識できるプロファイルではありません。</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>一覧にあるプロファイルから選択してください。</translation>
    </message>
    <message>
        <source>unknown profile</source>
        <translation>不明なプロファイルです</translation>
    </message>
    <message>
        <source>%1 holds settings that cannot be used.</source>
        <translation>%1に使えない設定が含まれています。</translation>
    </message>
    <message>
        <source>Correct the profile, or choose another.</source>
        <translation>プロファイルを修正するか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>the profile cannot be used</source>
        <translation>プロファイルを使えません</translation>
    </message>
    <message>
        <source>%1 is not an allowed setting.</source>
        <translation>%1は許可されている設定ではありません。</translation>
    </message>
    <message>
        <source>Choose a value within the limits.</source>
        <translation>範囲内の値を選択してください。</translation>
    </message>
    <message>
        <source>a setting is not allowed</source>
        <translation>許可されていない設定があります</translation>
    </message>
    <message>
        <source>%1 is no file of settings that can be used.</source>
        <translation>%1は使える設定ファイルではありません。</translation>
    </message>
    <message>
        <source>Correct it where the details say, or leave it out.</source>
        <translation>詳細に示された箇所を修正するか、使わないでください。</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>設定を使えません</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>空き容量とそのフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the wanted size.</source>
        <translation>%1を指定のサイズにすることはできません。</translation>
    </message>
    <message>
        <source>Choose a larger size, or a profile that goes by quality.</source>
        <translation>より大きなサイズか、品質に基づくプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>the wanted size is not possible</source>
        <translation>指定のサイズにはできません</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the queue would be lost at a power cut.</source>
        <translation>%1に書き込めないため、停電するとキューが失われます。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder.</source>
        <translation>空き容量とホームフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>the queue cannot be saved</source>
        <translation>キューを保存できません</translation>
    </message>
    <message>
        <source>%1 is in use by another Sluice.</source>
        <translation>%1は別の Sluice が使用中です。</translation>
    </message>
    <message>
        <source>Use the Sluice that is open already, or close it first.</source>
        <translation>すでに開いている Sluice を使うか、先にそれを閉じてください。</translation>
    </message>
    <message>
        <source>another Sluice is open</source>
        <translation>別の Sluice が開いています</translation>
    </message>
    <message>
        <source>%1 was stopped before it was finished.</source>
        <translation>%1は完了する前に停止されました。</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>いつでも再試行できます。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>指定されたもの</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>The chosen profile</source>
        <translation>選択したプロファイル</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>ある値</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 cannot be written, so what was changed is not kept.</source>
        <translation>%1に書き込めないため、変更内容は保存されません。</translation>
    </message>
    <message>
        <source>it cannot be saved</source>
        <translation>保存できません</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>guess, range</comment>
        <translation>%1 (%2 ～ %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>結果は %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>メモリは %1</translation>
    </message>
    <message>
        <source>“%1” is expected to take %2 of memory, and the limit is %3.</source>
        <translation>「%1」は %2 のメモリを使う見込みで、上限は %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>ほかの %n 個も同様です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the memory limit, or choose a faster preset, a smaller picture or fewer sizes at once.</source>
        <translation>メモリの上限を上げるか、より速いプリセット、より小さな映像、またはより少ない同時サイズ数を選択してください。</translation>
    </message>
    <message>
        <source>The results may take up to %1 with what is to stay free, and %2 is free.</source>
        <translation>空けておく容量を含めると、結果には最大 %1 が必要になる可能性があり、空きは %2 です。</translation>
    </message>
    <message>
        <source>Make room, or choose another output folder.</source>
        <translation>空きを作るか、別の出力フォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 縮小</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 増大</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>同じサイズ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation>残り約 %1 (%2 ～ %3)</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Add f&amp;older</source>
        <translation>フォルダーを追加(&amp;O)</translation>
    </message>
    <message>
        <source>Add a folder with all videos below it</source>
        <translation>フォルダーと、その下にあるすべての動画を追加します</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation>ファイルを追加(&amp;F)</translation>
    </message>
    <message>
        <source>Add single videos</source>
        <translation>動画を個別に追加します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Convert what waits</source>
        <translation>待機中のものを変換します</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Hold everything where it is</source>
        <translation>すべてをそのままの状態で止めます</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finish the files at work, then stop</source>
        <translation>処理中のファイルを完了してから停止します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>すぐに停止</translation>
    </message>
    <message>
        <source>Re&amp;view plan</source>
        <translation>計画を確認(&amp;V)</translation>
    </message>
    <message>
        <source>See what Start would do to each file</source>
        <translation>開始すると各ファイルがどう処理されるかを表示します</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>失敗により停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Done, with failures</source>
        <translation>完了 (失敗あり)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 回の実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%2で %1 節約</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait again.</source>
        <translation>
            <numerusform>%n 個のファイルが再び待機します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not there any more.</source>
        <translation>
            <numerusform>%n 個はもうありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>, %1 fps</source>
        <translation>、%1 fps</translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation>、HDR</translation>
    </message>
    <message>
        <source>%1 sound copied</source>
        <translation>音声をコピー (%1)</translation>
    </message>
    <message>
        <source>%1 %2, %3 kbit/s</source>
        <translation>%1 %2、%3 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×%2, picture copied</source>
        <translation>%1×%2、映像をコピー</translation>
    </message>
    <message>
        <source>%1×%2 %3, CRF %4</source>
        <translation>%1×%2 %3、CRF %4</translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation>
            <numerusform>HLS、%1、%n サイズ: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation>約 %1、所要時間は約 %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Its process crashed</source>
        <translation>プロセスがクラッシュしました</translation>
    </message>
    <message>
        <source>Stopped, waits again</source>
        <translation>停止し、再び待機</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>止まっています</translation>
    </message>
    <message>
        <source>%1, batch %2, worker %3</source>
        <translation>%1、バッチ %2、ワーカー %3</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>%1 から、経過 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 ～ %2、%3</translation>
    </message>
    <message>
        <source>stood still for %1</source>
        <translation>止まっていた時間 %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>メモリ最大 %1</translation>
    </message>
    <message>
        <source>%1 of memory set aside</source>
        <translation>確保したメモリ %1</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1、試行 %2</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pictures read: %1, written: %2, dropped: %3, repeated: %4</source>
        <translation>読み取ったフレーム: %1、書き込み: %2、破棄: %3、繰り返し: %4</translation>
    </message>
    <message>
        <source>Errors while decoding: %1</source>
        <translation>デコード中のエラー: %1</translation>
    </message>
    <message>
        <source>Took %1, %2 of the processor, %3 of memory at most</source>
        <translation>所要時間 %1、プロセッサ %2、メモリ最大 %3</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生したこと</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>The converting process said</source>
        <translation>変換プロセスの出力</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Transcodes whole folders of videos without flooding the computer.</source>
        <translation>コンピューターに負荷をかけすぎずに、動画のフォルダーをまるごと変換します。</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>色: system (システム)、light (ライト)、dark (ダーク)。</translation>
    </message>
    <message>
        <source>Files and folders to add.</source>
        <translation>追加するファイルとフォルダー。</translation>
    </message>
    <message>
        <source>sluice: “%1” is no theme; choose system, light or dark.</source>
        <translation>sluice: 「%1」というテーマはありません。system、light、dark から選択してください。</translation>
    </message>
    <message>
        <source>Ask for a folder to add, in the open window where there is one.</source>
        <translation>追加するフォルダーを選択します。開いているウィンドウがあれば、そこで選択します。</translation>
    </message>
    <message>
        <source>Ask for files to add, in the open window where there is one.</source>
        <translation>追加するファイルを選択します。開いているウィンドウがあれば、そこで選択します。</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>%1 at work, up to %2 at a time, in batches of %3</source>
        <translation>処理中 %1 個、同時に最大 %2 個、%3 個ずつのバッチ</translation>
    </message>
    <message>
        <source>%1 at work, later %2 at a time, in batches of %3</source>
        <translation>処理中 %1 個、後で同時に %2 個、%3 個ずつのバッチ</translation>
    </message>
    <message>
        <source>%1 at a time, in batches of %2</source>
        <translation>同時に %1 個、%2 個ずつのバッチ</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Plan of conversion</source>
        <translation>変換の計画</translation>
    </message>
    <message>
        <source>The first %1 of %2 files.</source>
        <translation>%2 個のファイルのうち最初の %1 個。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>除外 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tracks kept, tracks left out</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>同時に %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>channels</comment>
        <translation>%1、コピー</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Fail: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Convert, with too little memory</source>
        <translation>変換 (メモリ不足)</translation>
    </message>
    <message>
        <source>Convert, with too little room</source>
        <translation>変換 (空き容量不足)</translation>
    </message>
    <message>
        <source>Convert, under another name</source>
        <translation>変換 (別の名前)</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the picture</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>size of the picture</comment>
        <translation>%1、コピー</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n size(s) up to %2</source>
        <translation>
            <numerusform>%1、%n サイズ、最大 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, codec</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <comment>size, new size, codec</comment>
        <translation>%1 → %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n トラック</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file has the name that this one would have had; it becomes “%1”.</source>
        <translation>このファイルが使うはずの名前は別のファイルが使っているため、「%1」になります。</translation>
    </message>
    <message>
        <source>It is expected to take %1 of memory, which is over the limit.</source>
        <translation>メモリを %1 使う見込みで、上限を超えています。</translation>
    </message>
    <message>
        <source>Its result of about %1 does not fit on the output&apos;s disk.</source>
        <translation>約 %1 の結果が出力先のディスクに収まりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>変換するファイル: %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>スキップ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <translation>
            <numerusform>失敗する見込み %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>needs up to %1 of the disk, %2 is free</source>
        <translation>必要なディスク容量は最大 %1、空きは %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1 × %2</source>
        <comment>number of files, their problem</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ProfileProblem</name>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 は %2 ～ %3 の範囲にありません</translation>
    </message>
    <message>
        <source>%1 has no %2 to choose</source>
        <translation>%1 には選択できる %2 がありません</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;, but %4</source>
        <translation>%1 の %2 に「%3」はなく、使えるのは %4 です</translation>
    </message>
    <message>
        <source>is for the mode bitrate</source>
        <translation>モード bitrate 用の設定です</translation>
    </message>
    <message>
        <source>the rungs of a ladder have bit rates of their own</source>
        <translation>ラダーの各段にはそれぞれのビットレートがあります</translation>
    </message>
    <message>
        <source>two passes are for a bit rate or a size, not for a quality</source>
        <translation>2 パスはビットレートまたはサイズ用で、品質には使えません</translation>
    </message>
    <message>
        <source>%1 has one pass only</source>
        <translation>%1 は 1 パスのみです</translation>
    </message>
    <message>
        <source>is for the mode size</source>
        <translation>モード size 用の設定です</translation>
    </message>
    <message>
        <source>a copied picture keeps its size</source>
        <translation>コピーする映像のサイズは変わりません</translation>
    </message>
    <message>
        <source>a size can be met by one file with pictures, not by %1</source>
        <translation>サイズを指定できるのは映像を含む 1 つのファイルで、%1 ではできません</translation>
    </message>
    <message>
        <source>a size needs two passes, and %1 has one only</source>
        <translation>サイズの指定には 2 パスが必要ですが、%1 は 1 パスのみです</translation>
    </message>
    <message>
        <source>how large %1 becomes is not known before</source>
        <translation>%1 の大きさは事前にわかりません</translation>
    </message>
    <message>
        <source>%1 is less than the average of %2</source>
        <translation>%1 は平均の %2 より小さい値です</translation>
    </message>
    <message>
        <source>%1 does not keep below a highest bit rate</source>
        <translation>%1 は最高ビットレートを守れません</translation>
    </message>
    <message>
        <source>the rungs of a ladder have caps of their own</source>
        <translation>ラダーの各段にはそれぞれの上限があります</translation>
    </message>
    <message>
        <source>the rungs of a ladder have two seconds of their cap</source>
        <translation>ラダーの各段のバッファーは、その上限の 2 秒分です</translation>
    </message>
    <message>
        <source>a buffer needs a highest bit rate</source>
        <translation>バッファーには最高ビットレートが必要です</translation>
    </message>
    <message>
        <source>level %1 ends at %2 kbit/s, and %3 are asked for</source>
        <translation>レベル %1 は %2 kbit/s までですが、%3 が指定されています</translation>
    </message>
    <message>
        <source>level %1 has a buffer of %2 kbit, and %3 are asked for</source>
        <translation>レベル %1 のバッファーは %2 kbit までですが、%3 が指定されています</translation>
    </message>
    <message>
        <source>a ladder needs key frames at its segments, which libsvtav1 makes by quality only</source>
        <translation>ラダーではセグメントごとにキーフレームが必要ですが、libsvtav1 は品質指定でのみ作成できます</translation>
    </message>
    <message>
        <source>%1 takes %2 only</source>
        <translation>%1 で使えるのは %2 だけです</translation>
    </message>
    <message>
        <source>the profile %1 is for %2, not for %3</source>
        <translation>プロファイル %1 は %2 用で、%3 用ではありません</translation>
    </message>
    <message>
        <source>players of ladders do not know %1 with %2</source>
        <translation>ラダーのプレーヤーは %2 の %1 に対応していません</translation>
    </message>
    <message>
        <source>in a ladder the segments decide where key frames are</source>
        <translation>ラダーではキーフレームの位置をセグメントが決めます</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor between %2 and %3</source>
        <translation>%1 は 0 でも %2 ～ %3 の範囲でもありません</translation>
    </message>
    <message>
        <source>no preset of %1 is called &quot;%2&quot;; the nearest is &quot;%3&quot;</source>
        <translation>%1 に「%2」というプリセットはありません。最も近いのは「%3」です</translation>
    </message>
    <message>
        <source>sound that is copied keeps its loudness</source>
        <translation>コピーする音声の音量は変わりません</translation>
    </message>
    <message>
        <source>a profile without sound has no loudness</source>
        <translation>音声のないプロファイルに音量はありません</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2, which takes %3</source>
        <translation>%2 に %1 は入れられません (使えるのは %3)</translation>
    </message>
    <message>
        <source>%1 is odd</source>
        <translation>%1 は奇数です</translation>
    </message>
    <message>
        <source>the edges are either said or detected</source>
        <translation>端は、指定するか検出するかのどちらかです</translation>
    </message>
    <message>
        <source>a ladder has the sizes of its rungs</source>
        <translation>ラダーのサイズは各段で決まります</translation>
    </message>
    <message>
        <source>a ladder has square pixels</source>
        <translation>ラダーのピクセルは正方形です</translation>
    </message>
    <message>
        <source>an exact size has square pixels</source>
        <translation>正確なサイズではピクセルは正方形です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate from 1 to 240, such as 25, 29.97 or 30000/1001</source>
        <translation>「%1」は 25、29.97、30000/1001 のような 1 ～ 240 のレートではありません</translation>
    </message>
    <message>
        <source>a ladder is encoded: its segments begin with key frames of their own</source>
        <translation>ラダーはエンコードが必要です。各セグメントは専用のキーフレームで始まります</translation>
    </message>
    <message>
        <source>a picture that is copied stays as it is</source>
        <translation>コピーする映像は元のまま変わりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of three letters, as eng</source>
        <translation>「%1」は eng のような 3 文字のコードではありません</translation>
    </message>
    <message>
        <source>no language is named</source>
        <translation>言語が指定されていません</translation>
    </message>
    <message>
        <source>%1 cannot stand in segments of mpegts; fmp4 and auto can hold it</source>
        <translation>%1 は mpegts のセグメントに入れられません。fmp4 と auto には入れられます</translation>
    </message>
    <message>
        <source>a ladder needs at least one rung</source>
        <translation>ラダーには少なくとも 1 段が必要です</translation>
    </message>
    <message>
        <source>more than %1 rungs</source>
        <translation>段が %1 段を超えています</translation>
    </message>
    <message>
        <source>rungs go from the highest to the lowest</source>
        <translation>段は高いものから低いものへ並べます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made of a-z, 0-9 and -</source>
        <translation>「%1」に a-z、0-9、- 以外の文字があります</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>a file of sound needs sound</source>
        <translation>音声ファイルには音声が必要です</translation>
    </message>
    <message>
        <source>another profile has this name</source>
        <translation>別のプロファイルがこの名前を使っています</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Matroska (MKV)</source>
        <translation>Matroska (MKV)</translation>
    </message>
    <message>
        <source>HLS ladder</source>
        <translation>HLS ラダー</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>QuickTime (MOV)</source>
        <translation>QuickTime (MOV)</translation>
    </message>
    <message>
        <source>Sound: M4A</source>
        <translation>音声: M4A</translation>
    </message>
    <message>
        <source>Sound: Opus</source>
        <translation>音声: Opus</translation>
    </message>
    <message>
        <source>Sound: MP3</source>
        <translation>音声: MP3</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>音声: FLAC</translation>
    </message>
    <message>
        <source>H.264</source>
        <translation>H.264</translation>
    </message>
    <message>
        <source>HEVC</source>
        <translation>HEVC</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>VP9</source>
        <translation>VP9</translation>
    </message>
    <message>
        <source>H.264 by NVIDIA</source>
        <translation>H.264 (NVIDIA)</translation>
    </message>
    <message>
        <source>HEVC by NVIDIA</source>
        <translation>HEVC (NVIDIA)</translation>
    </message>
    <message>
        <source>AV1 by NVIDIA</source>
        <translation>AV1 (NVIDIA)</translation>
    </message>
    <message>
        <source>H.264 by Intel QSV</source>
        <translation>H.264 (Intel QSV)</translation>
    </message>
    <message>
        <source>HEVC by Intel QSV</source>
        <translation>HEVC (Intel QSV)</translation>
    </message>
    <message>
        <source>AV1 by Intel QSV</source>
        <translation>AV1 (Intel QSV)</translation>
    </message>
    <message>
        <source>H.264 by VA-API</source>
        <translation>H.264 (VA-API)</translation>
    </message>
    <message>
        <source>HEVC by VA-API</source>
        <translation>HEVC (VA-API)</translation>
    </message>
    <message>
        <source>AV1 by VA-API</source>
        <translation>AV1 (VA-API)</translation>
    </message>
    <message>
        <source>Encode by software</source>
        <translation>ソフトウェアでエンコード</translation>
    </message>
    <message>
        <source>Let the file fail</source>
        <translation>ファイルを失敗にする</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Copy what fits already</source>
        <translation>適合するものはコピー</translation>
    </message>
    <message>
        <source>Copy always</source>
        <translation>常にコピー</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>Usual (4:2:0)</source>
        <translation>標準 (4:2:0)</translation>
    </message>
    <message>
        <source>4:2:0, 8 bits</source>
        <translation>4:2:0、8 ビット</translation>
    </message>
    <message>
        <source>4:2:0, 10 bits</source>
        <translation>4:2:0、10 ビット</translation>
    </message>
    <message>
        <source>4:2:2, 8 bits</source>
        <translation>4:2:2、8 ビット</translation>
    </message>
    <message>
        <source>4:2:2, 10 bits</source>
        <translation>4:2:2、10 ビット</translation>
    </message>
    <message>
        <source>4:4:4, 8 bits</source>
        <translation>4:4:4、8 ビット</translation>
    </message>
    <message>
        <source>4:4:4, 10 bits</source>
        <translation>4:4:4、10 ビット</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>黒帯</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>引き伸ばし</translation>
    </message>
    <message>
        <source>As said here</source>
        <translation>ここで指定</translation>
    </message>
    <message>
        <source>Black bars, found in each film</source>
        <translation>動画ごとに検出した黒帯</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>ソースと同じ</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Make whole where marked</source>
        <translation>印があるものを解除</translation>
    </message>
    <message>
        <source>Make all whole</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>Keep where possible</source>
        <translation>できれば保持</translation>
    </message>
    <message>
        <source>Make standard range</source>
        <translation>標準レンジに変換</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>AAC</source>
        <translation>AAC</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>AC-3</source>
        <translation>AC-3</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>既定のトラック</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>最初のトラック</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>言語で選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>MPEG-TS</source>
        <translation>MPEG-TS</translation>
    </message>
    <message>
        <source>Fragmented MP4</source>
        <translation>フラグメント MP4</translation>
    </message>
    <message>
        <source>The picture is copied as it is: nothing is lost, and nothing becomes smaller.</source>
        <translation>映像はそのままコピーされます。失われるものはなく、小さくもなりません。</translation>
    </message>
    <message>
        <source>Each file becomes about %1 large.</source>
        <translation>各ファイルは約 %1 になります。</translation>
    </message>
    <message>
        <source>About %1 for an hour.</source>
        <translation>1 時間あたり約 %1。</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for an hour, %n sizes together.</source>
        <translation>
            <numerusform>1 時間あたり約 %1 (%n サイズの合計)。</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for an hour at %2.</source>
        <translation>%2 で 1 時間あたり約 %1。</translation>
    </message>
    <message>
        <source>An hour of film is about %1 of work for one core.</source>
        <translation>1 時間の動画は、1 コアで約 %1 の作業になります。</translation>
    </message>
    <message>
        <source>Plays nearly everywhere.</source>
        <translation>ほぼどこでも再生できます。</translation>
    </message>
    <message>
        <source>Plays on newer phones, televisions and computers.</source>
        <translation>新しめのスマートフォン、テレビ、コンピューターで再生できます。</translation>
    </message>
    <message>
        <source>Plays on devices and browsers of the last few years.</source>
        <translation>ここ数年の機器とブラウザーで再生できます。</translation>
    </message>
    <message>
        <source>Plays in every browser, not on every television.</source>
        <translation>すべてのブラウザーで再生できますが、テレビによっては再生できません。</translation>
    </message>
    <message>
        <source>The sound alone, for music players and phones.</source>
        <translation>音声だけです。音楽プレーヤーやスマートフォン向け。</translation>
    </message>
    <message>
        <source>Plays where the source plays.</source>
        <translation>ソースを再生できる環境で再生できます。</translation>
    </message>
    <message>
        <source>For editing: few players show such samples.</source>
        <translation>編集用: この色の形式を表示できるプレーヤーはほとんどありません。</translation>
    </message>
    <message>
        <source>For a web server: players take the size that the line carries.</source>
        <translation>Web サーバー用: プレーヤーが回線に合ったサイズを選びます。</translation>
    </message>
    <message>
        <source>Matroska plays in most players, seldom in browsers.</source>
        <translation>Matroska はほとんどのプレーヤーで再生できますが、ブラウザーではほとんど再生できません。</translation>
    </message>
    <message>
        <source>HDR is kept.</source>
        <translation>HDR は保持されます。</translation>
    </message>
    <message>
        <source>HDR becomes standard range.</source>
        <translation>HDR は標準レンジになります。</translation>
    </message>
    <message>
        <source>Without sound.</source>
        <translation>音声なし。</translation>
    </message>
    <message>
        <source>The sound is copied as it is.</source>
        <translation>音声はそのままコピーされます。</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>up to %n channels</source>
        <translation>
            <numerusform>最大 %n チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2.</source>
        <translation>音声: %1、%2。</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <translation>極めて高速</translation>
    </message>
    <message>
        <source>Super fast</source>
        <translation>超高速</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>非常に高速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>より高速</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>より低速</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>非常に低速</translation>
    </message>
    <message>
        <source>Slowest of all</source>
        <translation>最も低速</translation>
    </message>
    <message>
        <source>As the driver does</source>
        <translation>ドライバーに任せる</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Quick decoding</source>
        <translation>高速デコード</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>低遅延</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>High 10</source>
        <translation>High 10</translation>
    </message>
    <message>
        <source>High 4:2:2</source>
        <translation>High 4:2:2</translation>
    </message>
    <message>
        <source>High 4:4:4</source>
        <translation>High 4:4:4</translation>
    </message>
    <message>
        <source>Main 10</source>
        <translation>Main 10</translation>
    </message>
    <message>
        <source>Main 4:2:2, 10 bits</source>
        <translation>Main 4:2:2、10 ビット</translation>
    </message>
    <message>
        <source>Main 4:4:4, 8 bits</source>
        <translation>Main 4:4:4、8 ビット</translation>
    </message>
    <message>
        <source>Main 4:4:4, 10 bits</source>
        <translation>Main 4:4:4、10 ビット</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> kbit</source>
        <translation> kbit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source> dBTP</source>
        <translation> dBTP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As it stands in the list of profiles.</source>
        <translation>プロファイルの一覧に表示される名前。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>One sentence that is shown where the mouse rests on the profile.</source>
        <translation>プロファイルにマウスを合わせたときに表示される 1 文。</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>What the results are: one file each, a folder with an HLS ladder, or the sound alone.</source>
        <translation>結果の形: それぞれ 1 つのファイル、HLS ラダーのフォルダー、または音声だけ。</translation>
    </message>
    <message>
        <source>Keep the time of the file</source>
        <translation>ファイルの日時を保持</translation>
    </message>
    <message>
        <source>The result gets the time of the last change of its source. Off: that of now.</source>
        <translation>結果にソースの最終更新日時を付けます。オフ: 現在の日時を付けます。</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>映像エンコーダー</translation>
    </message>
    <message>
        <source>What compresses the picture. H.264 plays nearly everywhere; HEVC and AV1 make smaller files and take longer.</source>
        <translation>映像を圧縮するもの。H.264 はほぼどこでも再生でき、HEVC と AV1 はファイルが小さくなりますが時間がかかります。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How much work the encoder puts in: slower makes smaller files of the same quality.</source>
        <translation>エンコーダーがかける手間: 遅いほど、同じ品質でファイルが小さくなります。</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>グラフィックスカードなし</translation>
    </message>
    <message>
        <source>What becomes of files for which the card is not there or has no time.</source>
        <translation>カードがないか空いていないときのファイルの扱い。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Encode it, or copy it from the source without any loss.</source>
        <translation>エンコードするか、ソースから損失なくコピーします。</translation>
    </message>
    <message>
        <source>Size goes by</source>
        <translation>サイズの基準</translation>
    </message>
    <message>
        <source>A quality gives each film the bits that it needs; a bit rate or a size gives it what you say.</source>
        <translation>品質は各動画に必要なビットを割り当て、ビットレートまたはサイズは指定した量を割り当てます。</translation>
    </message>
    <message>
        <source>Smaller numbers look better and make larger files.</source>
        <translation>値が小さいほど見た目がよく、ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>The average of the picture.</source>
        <translation>映像の平均値。</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>各ファイルのサイズ</translation>
    </message>
    <message>
        <source>Met with two passes, whatever the length of the film.</source>
        <translation>動画の長さにかかわらず、2 パスでこのサイズに合わせます。</translation>
    </message>
    <message>
        <source>Two passes</source>
        <translation>2 パス</translation>
    </message>
    <message>
        <source>The source is read twice and the bit rate is met more closely; takes longer.</source>
        <translation>ソースを 2 回読み取り、ビットレートにより近づけます。時間は長くかかります。</translation>
    </message>
    <message>
        <source>Highest bit rate</source>
        <translation>最高ビットレート</translation>
    </message>
    <message>
        <source>What the picture never goes above, for players and lines that bear no more.</source>
        <translation>映像が決して超えない値。これ以上を扱えないプレーヤーや回線向け。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>Over how much the highest bit rate is held.</source>
        <translation>最高ビットレートを守る範囲。</translation>
    </message>
    <message>
        <source>Two seconds of it</source>
        <translation>その 2 秒分</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>最適化の対象</translation>
    </message>
    <message>
        <source>What the pictures are like, where the encoder knows such a thing.</source>
        <translation>映像の種類。エンコーダーが対応している場合に使われます。</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>Profile of the format</source>
        <translation>形式のプロファイル</translation>
    </message>
    <message>
        <source>For devices that know no more than this one.</source>
        <translation>これより上に対応していない機器向け。</translation>
    </message>
    <message>
        <source>The encoder’s</source>
        <translation>エンコーダーに任せる</translation>
    </message>
    <message>
        <source>Level of the format</source>
        <translation>形式のレベル</translation>
    </message>
    <message>
        <source>For devices that take no more than this one.</source>
        <translation>これより上を扱えない機器向け。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>How finely colours are kept. Players show 4:2:0; the others are for editing.</source>
        <translation>色を保持する細かさ。プレーヤーが表示できるのは 4:2:0 で、ほかは編集用です。</translation>
    </message>
    <message>
        <source>Key frames at least every</source>
        <translation>キーフレームの最大間隔</translation>
    </message>
    <message>
        <source>Shorter makes jumping in the film quicker and the file larger.</source>
        <translation>短いほど動画内の移動が速くなり、ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <translation>約 10 秒</translation>
    </message>
    <message>
        <source>Not wider than</source>
        <translation>最大幅</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged.</source>
        <translation>映像は収まるように縮小され、拡大はされません。</translation>
    </message>
    <message>
        <source>Not higher than</source>
        <translation>最大の高さ</translation>
    </message>
    <message>
        <source>Exact width</source>
        <translation>正確な幅</translation>
    </message>
    <message>
        <source>Every picture gets this width, also where it must be enlarged.</source>
        <translation>すべての映像がこの幅になり、必要なら拡大もされます。</translation>
    </message>
    <message>
        <source>Exact height</source>
        <translation>正確な高さ</translation>
    </message>
    <message>
        <source>Every picture gets this height, also where it must be enlarged.</source>
        <translation>すべての映像がこの高さになり、必要なら拡大もされます。</translation>
    </message>
    <message>
        <source>Pictures of another shape</source>
        <translation>縦横比の違う映像</translation>
    </message>
    <message>
        <source>How they come into the exact size.</source>
        <translation>正確なサイズに合わせる方法。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>端</translation>
    </message>
    <message>
        <source>What is cut off before anything is scaled.</source>
        <translation>サイズを変える前に切り取る部分。</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>左の切り取り</translation>
    </message>
    <message>
        <source>Pixels of the upright picture.</source>
        <translation>正しい向きの映像でのピクセル数。</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>上の切り取り</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>右の切り取り</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>下の切り取り</translation>
    </message>
    <message>
        <source>Shape of pixels</source>
        <translation>ピクセルの形</translation>
    </message>
    <message>
        <source>Old recordings have pixels that are not square; some players show them squeezed.</source>
        <translation>古い録画ではピクセルが正方形でなく、一部のプレーヤーではつぶれて表示されます。</translation>
    </message>
    <message>
        <source>Interlaced pictures</source>
        <translation>インターレースの映像</translation>
    </message>
    <message>
        <source>Of old television and camcorders: two half pictures in one.</source>
        <translation>古いテレビやビデオカメラの映像: 1 枚に 2 つの半分の映像が入っています。</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>ノイズを除去</translation>
    </message>
    <message>
        <source>For grainy pictures; costs time and some detail.</source>
        <translation>粒子の多い映像向け。時間がかかり、細部も少し失われます。</translation>
    </message>
    <message>
        <source>High dynamic range</source>
        <translation>ハイダイナミックレンジ</translation>
    </message>
    <message>
        <source>HDR needs a screen that shows it; elsewhere it looks pale.</source>
        <translation>HDR には対応する画面が必要です。ほかでは色が薄く見えます。</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>How many pictures a second the result has.</source>
        <translation>結果の 1 秒あたりのフレーム数。</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>1 秒あたりのフレーム数</translation>
    </message>
    <message>
        <source>From 1 to 240: 25, 29.97 or 30000/1001.</source>
        <translation>1 ～ 240: 25、29.97、30000/1001 など。</translation>
    </message>
    <message>
        <source>Keep the sound</source>
        <translation>音声を残す</translation>
    </message>
    <message>
        <source>Off: the result is silent.</source>
        <translation>オフ: 結果は無音になります。</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>音声エンコーダー</translation>
    </message>
    <message>
        <source>AAC plays nearly everywhere; Opus is smaller; FLAC loses nothing.</source>
        <translation>AAC はほぼどこでも再生でき、Opus はより小さく、FLAC は損失がありません。</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>音声のビットレート</translation>
    </message>
    <message>
        <source>For stereo: mono takes half of it, 5.1 two and a half times.</source>
        <translation>ステレオの値です。モノラルはその半分、5.1 は 2.5 倍になります。</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>最大チャンネル数</translation>
    </message>
    <message>
        <source>Sound with more of them is mixed down. 2 is stereo, 6 is 5.1.</source>
        <translation>これより多い音声はミックスダウンされます。2 はステレオ、6 は 5.1 です。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Tracks of sound</source>
        <translation>音声トラック</translation>
    </message>
    <message>
        <source>Which of them go along.</source>
        <translation>結果に含めるトラック。</translation>
    </message>
    <message>
        <source>Languages of the sound</source>
        <translation>音声の言語</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng. Without any of them, the default track.</source>
        <translation>結果での順に並べた 3 文字のコード: deu, eng。どれもない場合は既定のトラックを使います。</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>All films are brought to the same loudness. -16 is for computers and phones, -23 for television.</source>
        <translation>すべての動画を同じ音量にそろえます。-16 はコンピューターとスマートフォン、-23 はテレビ向けです。</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>最大ピーク</translation>
    </message>
    <message>
        <source>The sound does not go above it before it is encoded.</source>
        <translation>エンコード前の音声はこれを超えません。</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Which of them go along, where the kind of file can hold them.</source>
        <translation>ファイルの種類が対応している場合に、結果に含める字幕。</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>字幕の言語</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng.</source>
        <translation>結果での順に並べた 3 文字のコード: deu, eng。</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>セグメントの長さ</translation>
    </message>
    <message>
        <source>Shorter starts and adapts sooner; longer is smaller.</source>
        <translation>短いほど早く始まり早く適応します。長いほど小さくなります。</translation>
    </message>
    <message>
        <source>Kind of segments</source>
        <translation>セグメントの種類</translation>
    </message>
    <message>
        <source>MPEG-TS plays nearly everywhere and holds H.264 only.</source>
        <translation>MPEG-TS はほぼどこでも再生できますが、H.264 だけに対応しています。</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>From the largest to the smallest; sizes that are larger than the source are left out.</source>
        <translation>大きいものから小さいものへ並べます。ソースより大きいサイズは除外されます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Convert next</source>
        <translation>次に変換</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Convert in its turn</source>
        <translation>元の順番で変換</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>キューから削除</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>元のファイルをフォルダーで表示</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>結果をフォルダーで表示</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>a constant frame rate is wanted</source>
        <translation>固定フレームレートの指定あり</translation>
    </message>
    <message>
        <source>its frame rate is not known</source>
        <translation>フレームレートが不明</translation>
    </message>
    <message>
        <source>it has %1 frames a second</source>
        <translation>1 秒あたり %1 フレーム</translation>
    </message>
    <message>
        <source>its pixels are %1</source>
        <translation>ピクセル形式が %1</translation>
    </message>
    <message>
        <source>%1 cannot hold %2</source>
        <translation>%1 に %2 は入れられない</translation>
    </message>
    <message>
        <source>the source does not say when its pictures are shown</source>
        <translation>ソースに映像の表示時刻がない</translation>
    </message>
    <message>
        <source>%1 cannot hold a turn by %2 degrees</source>
        <translation>%1 は %2 度の回転を保持できない</translation>
    </message>
    <message>
        <source>it is %1 and not %2</source>
        <translation>%2 ではなく %1</translation>
    </message>
    <message>
        <source>its edges are cut off</source>
        <translation>端を切り取るため</translation>
    </message>
    <message>
        <source>its pixels are not square</source>
        <translation>ピクセルが正方形でない</translation>
    </message>
    <message>
        <source>its size is %1</source>
        <translation>サイズが %1</translation>
    </message>
    <message>
        <source>it is to be deinterlaced</source>
        <translation>インターレース解除の指定あり</translation>
    </message>
    <message>
        <source>noise is to be taken away</source>
        <translation>ノイズ除去の指定あり</translation>
    </message>
    <message>
        <source>it is HDR</source>
        <translation>HDR のため</translation>
    </message>
    <message>
        <source>its loudness is to be changed</source>
        <translation>音量を変えるため</translation>
    </message>
    <message>
        <source>it has %1 channels</source>
        <translation>%1 チャンネル</translation>
    </message>
    <message>
        <source>it has %1 samples a second</source>
        <translation>1 秒あたり %1 サンプル</translation>
    </message>
    <message>
        <source>it has %1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 is too small for it</source>
        <translation>%1 は小さすぎて使えない</translation>
    </message>
    <message>
        <source>encoded by hardware: %1</source>
        <translation>ハードウェアでエンコード: %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 は不使用: %2</translation>
    </message>
    <message>
        <source>encoded by %1: %2</source>
        <translation>%1 でエンコード: %2</translation>
    </message>
    <message>
        <source>subtitles kept: %1</source>
        <translation>字幕を保持: %1</translation>
    </message>
    <message>
        <source>subtitles kept: %1 becomes %2</source>
        <translation>字幕を保持: %1 を %2 に変換</translation>
    </message>
    <message>
        <source>subtitles left out: %1 cannot hold %2</source>
        <translation>字幕を除外: %1 に %2 は入れられない</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: the profile has none</source>
        <translation>除外した字幕トラック %1 本: プロファイルで字幕なし</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: not in %2</source>
        <translation>除外した字幕トラック %1 本: 言語が %2 以外</translation>
    </message>
    <message>
        <source>subtitles left out: more than %1 tracks</source>
        <translation>字幕を除外: トラックが %1 本を超過</translation>
    </message>
    <message>
        <source>%1 holds none</source>
        <translation>%1 には入れられない</translation>
    </message>
    <message>
        <source>it is %1, and neither JPEG nor PNG</source>
        <translation>%1 で、JPEG でも PNG でもない</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>破損している</translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation>%1 バイトある</translation>
    </message>
    <message>
        <source>too much is attached</source>
        <translation>添付が多すぎる</translation>
    </message>
    <message>
        <source>cover art kept</source>
        <translation>カバーアートを保持</translation>
    </message>
    <message>
        <source>cover art left out: %1</source>
        <translation>カバーアートを除外: %1</translation>
    </message>
    <message>
        <source>%1 attachment(s) kept</source>
        <translation>保持した添付ファイル %1 個</translation>
    </message>
    <message>
        <source>nothing is in them</source>
        <translation>中身が空</translation>
    </message>
    <message>
        <source>%1 attachment(s) left out: %2</source>
        <translation>除外した添付ファイル %1 個: %2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 を保持</translation>
    </message>
    <message>
        <source>%1 scaled to %2, with black bars to %3</source>
        <translation>%1 を %2 に変更、黒帯を付けて %3</translation>
    </message>
    <message>
        <source>%1 scaled to %2</source>
        <translation>%1 を %2 に変更</translation>
    </message>
    <message>
        <source>%1 stretched to %2</source>
        <translation>%1 を %2 に引き伸ばし</translation>
    </message>
    <message>
        <source>%1 with pixels of %2:%3 kept</source>
        <translation>%1、ピクセル %2:%3 を保持</translation>
    </message>
    <message>
        <source>%1 scaled to %2 with pixels of %3:%4</source>
        <translation>%1 を %2 に変更、ピクセル %3:%4</translation>
    </message>
    <message>
        <source>constant %1 frames a second</source>
        <translation>1 秒あたり %1 フレームで固定</translation>
    </message>
    <message>
        <source>%1 frames a second thinned to %2</source>
        <translation>1 秒あたり %1 フレームを %2 に削減</translation>
    </message>
    <message>
        <source>at most %1 frames a second</source>
        <translation>1 秒あたり最大 %1 フレーム</translation>
    </message>
    <message>
        <source>black bars kept: they were not looked for</source>
        <translation>黒帯を保持: 検出していない</translation>
    </message>
    <message>
        <source>%1 px above and below</source>
        <translation>上下 %1 px</translation>
    </message>
    <message>
        <source>%1 px above</source>
        <translation>上 %1 px</translation>
    </message>
    <message>
        <source>%1 px below</source>
        <translation>下 %1 px</translation>
    </message>
    <message>
        <source>%1 px left and right</source>
        <translation>左右 %1 px</translation>
    </message>
    <message>
        <source>%1 px left</source>
        <translation>左 %1 px</translation>
    </message>
    <message>
        <source>%1 px right</source>
        <translation>右 %1 px</translation>
    </message>
    <message>
        <source>no black bars found</source>
        <translation>黒帯なし</translation>
    </message>
    <message>
        <source>black bars cut: %1</source>
        <translation>黒帯を切り取り: %1</translation>
    </message>
    <message>
        <source>%1 cropped to %2 at %3,%4</source>
        <translation>%1 を %2 に切り取り、位置 %3,%4</translation>
    </message>
    <message>
        <source>pixels made square: %1 becomes %2</source>
        <translation>ピクセルを正方形に変更: %1 を %2 に</translation>
    </message>
    <message>
        <source>deinterlaced from end to end</source>
        <translation>全体をインターレース解除</translation>
    </message>
    <message>
        <source>interlaced, left as it is</source>
        <translation>インターレース: そのまま</translation>
    </message>
    <message>
        <source>interlaced: deinterlaced</source>
        <translation>インターレース: 解除</translation>
    </message>
    <message>
        <source>noise taken away: %1</source>
        <translation>ノイズを除去: %1</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: the profile asks for it</source>
        <translation>HDR を SDR にトーンマップ: プロファイルの指定</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: 8 bits are asked for</source>
        <translation>HDR を SDR にトーンマップ: 8 ビットの指定</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: H.264 has 8 bits here</source>
        <translation>HDR を SDR にトーンマップ: ここでは H.264 は 8 ビット</translation>
    </message>
    <message>
        <source>HDR kept, with 10 bits</source>
        <translation>HDR を保持、10 ビット</translation>
    </message>
    <message>
        <source>%1p left out: the source is smaller</source>
        <translation>%1p を除外: ソースのほうが小さい</translation>
    </message>
    <message>
        <source>segments of fragmented MP4: %1 cannot stand in MPEG-TS</source>
        <translation>フラグメント MP4 のセグメント: %1 は MPEG-TS に入れられない</translation>
    </message>
    <message>
        <source>no audio in %1: the default track is taken</source>
        <translation>%1 の音声なし: 既定のトラックを使用</translation>
    </message>
    <message>
        <source>audio mixed from %1 to %2 channels</source>
        <translation>音声を %1 から %2 チャンネルにミックス</translation>
    </message>
    <message>
        <source>audio copied: %1</source>
        <translation>音声をコピー: %1</translation>
    </message>
    <message>
        <source>an audio track left out: %1</source>
        <translation>音声トラックを除外: %1</translation>
    </message>
    <message>
        <source>audio encoded: %1</source>
        <translation>音声をエンコード: %1</translation>
    </message>
    <message>
        <source>no audio in the source</source>
        <translation>ソースに音声なし</translation>
    </message>
    <message>
        <source>audio left out: the profile has none</source>
        <translation>音声を除外: プロファイルで音声なし</translation>
    </message>
    <message>
        <source>%1 holds %2 audio track(s)</source>
        <translation>%1 に入る音声トラックは %2 本</translation>
    </message>
    <message>
        <source>loudness brought to %1 LUFS, peaks to %2 dBTP at most</source>
        <translation>音量を %1 LUFS に調整、ピークは最大 %2 dBTP</translation>
    </message>
    <message>
        <source>%1 more audio tracks dropped</source>
        <translation>除外したほかの音声トラック %1 本</translation>
    </message>
    <message>
        <source>video copied: %1, %2</source>
        <translation>映像をコピー: %1、%2</translation>
    </message>
    <message>
        <source>a bit rate or settings of the encoder are asked for</source>
        <translation>ビットレートまたはエンコーダー設定の指定あり</translation>
    </message>
    <message>
        <source>video encoded: %1</source>
        <translation>映像をエンコード: %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>品質 %1</translation>
    </message>
    <message>
        <source>each rung with its own bit rate</source>
        <translation>各段にそれぞれのビットレート</translation>
    </message>
    <message>
        <source>%1 kbit/s on average</source>
        <translation>平均 %1 kbit/s</translation>
    </message>
    <message>
        <source>at most %1 kbit/s</source>
        <translation>最大 %1 kbit/s</translation>
    </message>
    <message>
        <source>in two passes</source>
        <translation>2 パス</translation>
    </message>
    <message>
        <source>to fit into %1</source>
        <translation>%1 に収まるように</translation>
    </message>
    <message>
        <source>tuned for %1</source>
        <translation>%1 向けに最適化</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>pixels as %1</source>
        <translation>ピクセル形式 %1</translation>
    </message>
    <message>
        <source>a key frame at least every %1 s</source>
        <translation>キーフレームは最大 %1 秒間隔</translation>
    </message>
    <message>
        <source>%1 could not be used (%2): encoded by %3 instead</source>
        <translation>%1 を使えないため (%2)、代わりに %3 でエンコード</translation>
    </message>
    <message>
        <source>the track is empty</source>
        <translation>トラックが空です</translation>
    </message>
    <message>
        <source>%1 packets before the first key frame left out</source>
        <translation>最初のキーフレームより前のパケットを省きました: %1 個</translation>
    </message>
    <message>
        <source>%1 packets without a time got one</source>
        <translation>時刻のないパケットに時刻を付けました: %1 個</translation>
    </message>
    <message>
        <source>%1 packets out of order were moved</source>
        <translation>順序の乱れたパケットを移しました: %1 個</translation>
    </message>
    <message>
        <source>%1 packets are damaged, and were copied so</source>
        <translation>壊れたパケットをそのままコピーしました: %1 個</translation>
    </message>
    <message>
        <source>%1 pictures that an edit hid at the start are shown</source>
        <translation>編集で隠されていた冒頭の画像が表示されます: %1 枚</translation>
    </message>
    <message>
        <source>its form changes at %1 s, which not every player follows</source>
        <translation>%1 秒で形式が変わり、すべてのプレーヤーが対応しているわけではありません</translation>
    </message>
    <message>
        <source>%1 decoding errors</source>
        <translation>デコードエラー: %1 件</translation>
    </message>
    <message>
        <source>%1 decoding errors, the first at %2 s</source>
        <translation>デコードエラー: %1 件、最初は %2 秒</translation>
    </message>
    <message>
        <source>sound: too quiet or too short to have a loudness, left as it is</source>
        <translation>音声: 小さすぎるか短すぎてラウドネスが測れないため、そのままです</translation>
    </message>
    <message>
        <source>sound: %1 LUFS before, %2 dB</source>
        <translation>音声: 元は %1 LUFS、%2 dB</translation>
    </message>
    <message>
        <source>peaks held at %1 dBTP</source>
        <translation>ピークを %1 dBTP に抑えました</translation>
    </message>
    <message>
        <source>%1; %2 LUFS is what the peaks allow</source>
        <translation>%1。ピークの都合で %2 LUFS が上限です</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>映像: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>音声: %1</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>字幕: %1</translation>
    </message>
    <message>
        <source>%1 without a time left out</source>
        <translation>時刻のないものを省きました: %1 件</translation>
    </message>
    <message>
        <source>%1 out of order were moved</source>
        <translation>順序の乱れたものを移しました: %1 件</translation>
    </message>
    <message>
        <source>%1 that cannot be read left out</source>
        <translation>読めないものを省きました: %1 件</translation>
    </message>
    <message>
        <source>%1 that are no UTF-8 were mended</source>
        <translation>UTF-8 でないものを直しました: %1 件</translation>
    </message>
    <message>
        <source>%1 that are too long left out</source>
        <translation>長すぎるものを省きました: %1 件</translation>
    </message>
    <message>
        <source>a track is left out, %1</source>
        <translation>トラックを 1 つ省きました、%1</translation>
    </message>
    <message>
        <source>The source ends at %1 s of %2 s</source>
        <translation>元のファイルは %2 秒のうち %1 秒で終わっています</translation>
    </message>
    <message>
        <source>The source ends at %1 s</source>
        <translation>元のファイルは %1 秒で終わっています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, because they begin too late: %1 tracks</source>
        <translation>始まりが遅すぎるため省いたトラック: %1</translation>
    </message>
    <message>
        <source>%1 bytes, where at most %2 were wanted</source>
        <translation>%1 バイト (希望は最大 %2)</translation>
    </message>
    <message>
        <source>%1 frames dropped that had no time of their own</source>
        <translation>固有の時刻のないフレームを落としました: %1</translation>
    </message>
    <message>
        <source>this FFmpeg cannot map HDR to standard range; colours will look pale</source>
        <translation>この FFmpeg は HDR を標準レンジに変換できないため、色が薄く見えます</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>バッチで変換(&amp;I)</translation>
    </message>
    <message>
        <source>One process converts several files in turn. Off: a process of its own for every file.</source>
        <translation>1 つのプロセスが複数のファイルを順に変換します。オフ: ファイルごとに専用のプロセスを使います。</translation>
    </message>
    <message>
        <source>&amp;Files in a batch</source>
        <translation>バッチあたりのファイル数(&amp;F)</translation>
    </message>
    <message>
        <source>Automatic: as many as make up the work that is wanted for a batch.</source>
        <translation>自動: バッチの目標作業量になる数。</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>メモリの上限(&amp;L)</translation>
    </message>
    <message>
        <source>From here on no new batch begins.</source>
        <translation>ここからは新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>Batches at &amp;once</source>
        <translation>同時バッチ数(&amp;O)</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>自動: プロセッサとメモリが許す数。</translation>
    </message>
    <message>
        <source>&amp;Threads for each file</source>
        <translation>ファイルあたりのスレッド数(&amp;T)</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>自動: プロセッサを公平に分け合います。</translation>
    </message>
    <message>
        <source>C&amp;heck of a finished file</source>
        <translation>完成したファイルの検査(&amp;H)</translation>
    </message>
    <message>
        <source>Every file is read back before it gets its name; this is how much of it is decoded.</source>
        <translation>どのファイルも、名前が付く前に読み直されます。これは、そのうちデコードする量です。</translation>
    </message>
    <message>
        <source>&amp;Work in an automatic batch</source>
        <translation>自動バッチの作業量(&amp;W)</translation>
    </message>
    <message>
        <source>How long one process works until a fresh one takes over.</source>
        <translation>新しいプロセスに交代するまで、1 つのプロセスが動く時間。</translation>
    </message>
    <message>
        <source>Lar&amp;gest automatic batch</source>
        <translation>自動バッチの最大数(&amp;G)</translation>
    </message>
    <message>
        <source>However short the files are, a batch holds no more of them.</source>
        <translation>ファイルがどれほど短くても、バッチにはこれより多く入りません。</translation>
    </message>
    <message>
        <source>Learn from e&amp;arlier runs</source>
        <translation>以前の実行から学習(&amp;A)</translation>
    </message>
    <message>
        <source>Estimates of time and memory follow what was measured before.</source>
        <translation>時間とメモリの見積もりは、これまでの測定に従います。</translation>
    </message>
    <message>
        <source>Memory &amp;reserved for a file</source>
        <translation>ファイル用に確保するメモリ(&amp;R)</translation>
    </message>
    <message>
        <source>Times what the file is expected to take.</source>
        <translation>ファイルが使う見込みの量に対する倍率。</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>余裕(&amp;M)</translation>
    </message>
    <message>
        <source>So many points below a limit work goes on.</source>
        <translation>上限をこのポイント数だけ下回ると、作業を続けます。</translation>
    </message>
    <message>
        <source>Shortest &amp;time between changes</source>
        <translation>変更の最短間隔(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is held back or let go again sooner.</source>
        <translation>これより早く保留したり再開したりすることはありません。</translation>
    </message>
    <message>
        <source>&amp;Critical memory</source>
        <translation>危険なメモリ量(&amp;C)</translation>
    </message>
    <message>
        <source>From here on not even a single file begins.</source>
        <translation>ここからは 1 つのファイルも開始しません。</translation>
    </message>
    <message>
        <source>&amp;Processor limit</source>
        <translation>プロセッサの上限(&amp;P)</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>これを超えると、原因が何であっても新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>Waiting for m&amp;emory</source>
        <translation>メモリ待ち(&amp;E)</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for memory so much of the time.</source>
        <translation>プログラムがこの割合の時間メモリを待っている間は、新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>&amp;Want of memory</source>
        <translation>メモリ不足(&amp;W)</translation>
    </message>
    <message>
        <source>Files at work wait or start again later while all programs wait for memory so much of the time.</source>
        <translation>すべてのプログラムがこの割合の時間メモリを待っている間、処理中のファイルは待機するか、後で最初から始まります。</translation>
    </message>
    <message>
        <source>Waiting for the dis&amp;k</source>
        <translation>ディスク待ち(&amp;K)</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for a disk so much of the time.</source>
        <translation>プログラムがこの割合の時間ディスクを待っている間は、新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>Waiting for the process&amp;or</source>
        <translation>プロセッサ待ち(&amp;O)</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for the processor so much of the time.</source>
        <translation>プログラムがこの割合の時間プロセッサを待っている間は、新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>Space to keep &amp;free</source>
        <translation>空けておく容量(&amp;F)</translation>
    </message>
    <message>
        <source>No new batch begins while the disk of the output has less.</source>
        <translation>出力先のディスクの空きがこれより少ない間は、新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>Pause on ba&amp;ttery</source>
        <translation>バッテリー使用時は一時停止(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is converted while the computer is not plugged in.</source>
        <translation>コンピューターが電源に接続されていない間は、何も変換しません。</translation>
    </message>
    <message>
        <source>Reading from slow dis&amp;ks</source>
        <translation>遅いディスクからの読み取り(&amp;K)</translation>
    </message>
    <message>
        <source>Several files at once are read from one disk that turns, or from one share on a network, only while they need no more together.</source>
        <translation>1 台の回転ディスクや 1 つのネットワーク共有からは、合わせてこの値を超えない間だけ、複数のファイルを同時に読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Look at the computer every</source>
        <translation>コンピューターを調べる間隔(&amp;L)</translation>
    </message>
    <message>
        <source>How often processor, memory and disks are measured.</source>
        <translation>プロセッサ、メモリ、ディスクを測定する頻度。</translation>
    </message>
    <message>
        <source>&amp;Give a process up after</source>
        <translation>プロセスを打ち切るまでの時間(&amp;G)</translation>
    </message>
    <message>
        <source>It has done nothing at all for so long.</source>
        <translation>この時間、まったく動きがなかった場合です。</translation>
    </message>
    <message>
        <source>After a &amp;failure</source>
        <translation>失敗したとき(&amp;F)</translation>
    </message>
    <message>
        <source>What a run does once a file could not be converted.</source>
        <translation>ファイルを変換できなかったときに、実行がどうするか。</translation>
    </message>
    <message>
        <source>More &amp;tries</source>
        <translation>追加の試行回数(&amp;T)</translation>
    </message>
    <message>
        <source>A file whose process crashes or stalls is tried again alone, so often.</source>
        <translation>プロセスがクラッシュまたは停止したファイルを、この回数だけ単独で再試行します。</translation>
    </message>
    <message>
        <source>Leave files alone that &amp;crash again</source>
        <translation>再びクラッシュするファイルは処理しない(&amp;C)</translation>
    </message>
    <message>
        <source>A file that has used up its tries is left alone by later runs until it changes or is retried. Off: the next run tries it.</source>
        <translation>試行を使い切ったファイルは、変更されるか再試行されるまで、以後の実行では処理されません。オフ: 次の実行で試します。</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>ほかのファイルを続ける</translation>
    </message>
    <message>
        <source>Stop; the others wait</source>
        <translation>停止し、ほかは待機</translation>
    </message>
    <message>
        <source>Nothing, only read</source>
        <translation>なし、読み取りのみ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>最短時間</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>使用コア</translation>
    </message>
    <message>
        <source>%1 of %2, on average</source>
        <translation>平均 %1 / %2</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 / %2、上限 %3</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>同時バッチ数</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Threads each</source>
        <translation>各スレッド数</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>抑制</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>完了 (警告あり)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, saving</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 in %2.</source>
        <translation>完了: %1、%2。</translation>
    </message>
    <message>
        <source>Done: %1 in %2, %3.</source>
        <translation>完了: %1、%2、%3。</translation>
    </message>
    <message>
        <source>Stopped before a file was done.</source>
        <translation>1 つも完了しないうちに停止しました。</translation>
    </message>
    <message>
        <source>No file could be converted.</source>
        <translation>変換できたファイルはありませんでした。</translation>
    </message>
    <message>
        <source>There was nothing to convert.</source>
        <translation>変換するものがありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation>
            <numerusform>警告あり %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>失敗 %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>スキップ %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>キャンセル %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation>
            <numerusform>待機中 %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after the first failure.</source>
        <translation>最初の失敗で停止しました。</translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message>
        <source>Memory at %1, limit %2</source>
        <translation>メモリ %1、上限 %2</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, limit %2</source>
        <translation>プログラムがメモリを待つ時間が %1、上限 %2</translation>
    </message>
    <message>
        <source>Nothing moves for want of memory %1 of the time, limit %2</source>
        <translation>メモリ不足で何も進まない時間が %1、上限 %2</translation>
    </message>
    <message>
        <source>CPU at %1, limit %2</source>
        <translation>CPU %1、上限 %2</translation>
    </message>
    <message>
        <source>Programs wait for the processor %1 of the time, limit %2</source>
        <translation>プログラムがプロセッサを待つ時間が %1、上限 %2</translation>
    </message>
    <message>
        <source>Programs wait for the disk %1 of the time, limit %2</source>
        <translation>プログラムがディスクを待つ時間が %1、上限 %2</translation>
    </message>
    <message>
        <source>%1 free at the output, %2 needed</source>
        <translation>出力先の空き %1、必要量 %2</translation>
    </message>
    <message>
        <source>On battery, %1 left</source>
        <translation>バッテリー使用中、残り %1</translation>
    </message>
    <message>
        <source>Converting processes ended too early</source>
        <translation>変換プロセスが早く終了しすぎました</translation>
    </message>
    <message>
        <source>The computer is busy</source>
        <translation>コンピューターが混み合っています</translation>
    </message>
    <message>
        <source>no new batches until it is under %1.</source>
        <translation>%1 を下回るまで新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>no new batches until that eases.</source>
        <translation>落ち着くまで新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>no new batches until there is room.</source>
        <translation>空きができるまで新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>nothing is converted until it is plugged in.</source>
        <translation>電源に接続されるまで何も変換しません。</translation>
    </message>
    <message>
        <source>no new batches for a while.</source>
        <translation>しばらく新しいバッチを開始しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that began last are stopped and wait for their turn again.</source>
        <translation>
            <numerusform>最後に開始した %n 個のファイルは停止し、再び順番を待ちます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until it is plugged in.</source>
        <translation>
            <numerusform>処理中の %n 個のファイルは、電源に接続されるまで待機します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until that eases.</source>
        <translation>
            <numerusform>処理中の %n 個のファイルは、落ち着くまで待機します。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new begins until that eases.</source>
        <translation>落ち着くまで新しいものは開始しません。</translation>
    </message>
    <message>
        <source>no new batches, and those at work end after their current file.</source>
        <translation>新しいバッチは開始せず、動作中のバッチは現在のファイルの後に終わります。</translation>
    </message>
    <message>
        <source>It eases: files that waited go on, no new batches yet.</source>
        <translation>落ち着いてきました: 待っていたファイルは再開しますが、新しいバッチはまだ開始しません。</translation>
    </message>
    <message>
        <source>It eases: no new batches yet.</source>
        <translation>落ち着いてきました: 新しいバッチはまだ開始しません。</translation>
    </message>
    <message>
        <source>Memory is down to %1: batches begin again.</source>
        <translation>メモリが %1 に下がりました: バッチを再び開始します。</translation>
    </message>
    <message>
        <source>Memory is free again, waiting %1 of the time: batches begin again.</source>
        <translation>メモリに再び空きができ、待ち時間は %1 です: バッチを再び開始します。</translation>
    </message>
    <message>
        <source>CPU is down to %1: batches begin again.</source>
        <translation>CPU が %1 に下がりました: バッチを再び開始します。</translation>
    </message>
    <message>
        <source>The processor keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>プロセッサが追いつき、待ち時間は %1 です: バッチを再び開始します。</translation>
    </message>
    <message>
        <source>The disk keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>ディスクが追いつき、待ち時間は %1 です: バッチを再び開始します。</translation>
    </message>
    <message>
        <source>%1 free at the output again: batches begin again.</source>
        <translation>出力先に再び %1 の空きができました: バッチを再び開始します。</translation>
    </message>
    <message>
        <source>Plugged in again: batches begin again.</source>
        <translation>電源に接続されました: バッチを再び開始します。</translation>
    </message>
    <message>
        <source>Batches begin again.</source>
        <translation>バッチを再び開始します。</translation>
    </message>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation>
            <numerusform>以後のバッチのファイル数は %1 個ではなく %n 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation>
            <numerusform>同時バッチ数は %1 個ではなく %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, consequence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a file stopped</source>
        <translation>ファイルを停止</translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>ファイル待機</translation>
    </message>
    <message>
        <source>batches end</source>
        <translation>バッチを終了</translation>
    </message>
    <message>
        <source>no new batches</source>
        <translation>新規バッチなし</translation>
    </message>
    <message>
        <source>batches again</source>
        <translation>バッチ再開</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>, size %1 → %2</source>
        <translation>、サイズ %1 → %2</translation>
    </message>
    <message>
        <source>, at once %1 → %2</source>
        <translation>、同時 %1 → %2</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::RunNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::SleepInhibitor</name>
    <message>
        <source>Videos are being converted</source>
        <translation>動画を変換しています</translation>
    </message>
</context>
<context>
    <name>sluice::ui::BatchPanel</name>
    <message>
        <source>One process converts several files in turn, then makes way for a fresh one. Off: a process of its own for every file.</source>
        <translation>1 つのプロセスが複数のファイルを順に変換し、その後新しいプロセスに交代します。オフ: ファイルごとに専用のプロセスを使います。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Files in a batch</source>
        <translation>バッチあたりのファイル数</translation>
    </message>
    <message>
        <source>Automatic: by the time that they will take.</source>
        <translation>自動: かかる時間に応じて決めます。</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>同時バッチ数</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>自動: プロセッサとメモリが許す数。</translation>
    </message>
    <message>
        <source>Threads for each file</source>
        <translation>ファイルあたりのスレッド数</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>自動: プロセッサを公平に分け合います。</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>プロセッサの上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>これを超えると、原因が何であっても新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>Above it no new batch begins until memory is free again.</source>
        <translation>これを超えると、メモリに再び空きができるまで新しいバッチを開始しません。</translation>
    </message>
    <message>
        <source>Off: it is left as it is, and its source is skipped.</source>
        <translation>オフ: そのまま残し、そのソースはスキップします。</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>バッチ処理</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>バッチで変換(&amp;I)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>Replace what is at the output already</source>
        <translation>出力先にすでにあるものを置き換える</translation>
    </message>
    <message>
        <source>All s&amp;ettings…</source>
        <translation>すべての設定(&amp;E)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ChartCard</name>
    <message>
        <source>%1. %2</source>
        <comment>values, what was decided last</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ChartMenu</name>
    <message>
        <source>Save &amp;picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;values…</source>
        <translation>値を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>実行全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Shown charts</source>
        <translation>表示するグラフ(&amp;S)</translation>
    </message>
    <message>
        <source>As many as have &amp;room</source>
        <translation>入るだけ表示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Countdown</name>
    <message numerus="yes">
        <source>Done. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>完了しました。%n 秒後にコンピューターがスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>完了しました。%n 秒後にコンピューターの電源が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the run is lost if you cancel.</source>
        <translation>キャンセルしても、実行の結果は失われません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>今すぐスリープ</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>今すぐ電源を切る</translation>
    </message>
</context>
<context>
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation>ドロップして動画を追加</translation>
    </message>
    <message>
        <source>Only files of this computer can be added</source>
        <translation>追加できるのはこのコンピューターのファイルだけです</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EffectCard</name>
    <message>
        <source>What it makes</source>
        <translation>できあがるもの</translation>
    </message>
    <message>
        <source>Estimated for a camera film in 1920×1080 with 30 pictures a second.</source>
        <translation>1920×1080、1 秒あたり 30 フレームのカメラ動画での見積もりです。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyHint</name>
    <message>
        <source>No file with “%1” in its name.</source>
        <translation>名前に「%1」を含むファイルはありません。</translation>
    </message>
    <message>
        <source>Clear the search to see all files.</source>
        <translation>検索を消去すると、すべてのファイルが表示されます。</translation>
    </message>
    <message>
        <source>Only a part of the files was searched: choose All.</source>
        <translation>検索したのは一部のファイルだけです。「すべて」を選択してください。</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>ここに動画のフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>No file is waiting.</source>
        <translation>待機中のファイルはありません。</translation>
    </message>
    <message>
        <source>Add more of them, or let some wait again with Retry.</source>
        <translation>ファイルを追加するか、再試行で再び待機させてください。</translation>
    </message>
    <message>
        <source>Nothing is being converted now.</source>
        <translation>現在変換中のものはありません。</translation>
    </message>
    <message>
        <source>Start takes up what waits.</source>
        <translation>開始すると、待機中のものを処理します。</translation>
    </message>
    <message>
        <source>No file is done yet.</source>
        <translation>完了したファイルはまだありません。</translation>
    </message>
    <message>
        <source>Every file appears here once its result has been checked.</source>
        <translation>結果の検査が終わったファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>No file has a problem. Good.</source>
        <translation>問題のあるファイルはありません。順調です。</translation>
    </message>
    <message>
        <source>Files that failed or need a look would be here, each with its reason.</source>
        <translation>失敗したファイルや確認が必要なファイルが、理由とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyPage</name>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>ここに動画のフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>All videos in it and below it are converted, and the same folders are made at the output. Your originals are never touched.</source>
        <translation>その中と下位にあるすべての動画が変換され、出力先に同じフォルダーが作成されます。元のファイルに手を加えることはありません。</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>動画のフォルダーを追加</translation>
    </message>
    <message>
        <source>or choose single files</source>
        <translation>または個々のファイルを選択</translation>
    </message>
    <message>
        <source>Add what is to be converted.</source>
        <translation>変換するものを追加してください。</translation>
    </message>
    <message>
        <source>Choose a profile, and where the results go.</source>
        <translation>プロファイルと結果の保存先を選択してください。</translation>
    </message>
    <message>
        <source>Press Start, and go on with your work: Sluice leaves room for it.</source>
        <translation>「開始」を押して、そのまま作業を続けてください。Sluice はそのための余裕を残します。</translation>
    </message>
    <message>
        <source>or add a recent folder</source>
        <translation>または最近使ったフォルダーを追加</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldRow</name>
    <message>
        <source>To correct: %1</source>
        <comment>what is wrong with a value</comment>
        <translation>要修正: %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FilterBar</name>
    <message>
        <source>&amp;All %1</source>
        <translation>すべて %1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>待機中 %1(&amp;W)</translation>
    </message>
    <message>
        <source>Ru&amp;nning %1</source>
        <translation>実行中 %1(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>完了 %1(&amp;D)</translation>
    </message>
    <message>
        <source>Prob&amp;lems %1</source>
        <translation>問題 %1(&amp;L)</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>ファイルを検索</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FoldSection</name>
    <message>
        <source>shown</source>
        <comment>a section</comment>
        <translation>表示中</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>折りたたみ</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n to correct</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 – 要修正 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section and its state</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HeaderBar</name>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>出力先(&amp;T)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>出力フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Batching</source>
        <translation>バッチ処理(&amp;B)</translation>
    </message>
    <message>
        <source>How many files share a process, how many run at once, how much memory they may use</source>
        <translation>1 つのプロセスを共有するファイルの数、同時に動く数、使用できるメモリの量</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>設定など</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>過去の実行</translation>
    </message>
    <message>
        <source>What failed in this run</source>
        <translation>この実行で失敗したもの</translation>
    </message>
    <message>
        <source>There was no run yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Each press of Start is kept here: what was done and what failed, how long it took, how much room it saved, and how busy the computer was.</source>
        <translation>「開始」を押すたびに記録が残ります: 完了したものと失敗したもの、かかった時間、節約した容量、コンピューターの混み具合。</translation>
    </message>
    <message>
        <source>&amp;Retry the failed ones</source>
        <translation>失敗したものを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Let the files that failed in this run wait for the next start</source>
        <translation>この実行で失敗したファイルを次回の開始時に再び変換します</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>フォルダーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>失敗はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n 個のファイルが失敗しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryModel</name>
    <message>
        <source>%1 more</source>
        <comment>bytes</comment>
        <translation>%1 増加</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a run</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>Throttled</source>
        <comment>how often</comment>
        <translation>抑制</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Inspector</name>
    <message>
        <source>Selected file</source>
        <translation>選択したファイル</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>ファイルを選択すると、その内容と変換後の内容が表示されます。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Let this file wait for the next start</source>
        <translation>このファイルを次回の開始時に再び変換します</translation>
    </message>
    <message>
        <source>%1, %2 × speed</source>
        <translation>%1、速度 %2 倍</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>%1 × speed, %2 of memory at most</source>
        <translation>速度 %1 倍、メモリ最大 %2</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Everything that is known of how this file went</source>
        <translation>このファイルの経過についてわかっているすべて</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <extracomment>The accessible name of a picture taken from the film of this name</extracomment>
        <translation>%1 の映像</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation>ワーカー %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanguageBox</name>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LearnedLine</name>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>消去(&amp;R)…</translation>
    </message>
    <message>
        <source>Fo&amp;rget it</source>
        <translation>消去する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what %1 have taught? It comes back only with new files.</source>
        <translation>%1から学習した内容を消去しますか? 元に戻るのは、新しいファイルを変換したときだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Known from %1 of %n kind(s).</source>
        <translation>
            <numerusform>%1、%n 種類から学習済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何も学習していません。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LogWindow</name>
    <message>
        <source>Log of the file</source>
        <translation>ファイルのログ</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>ログ全体をコピーします</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 のログ</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MainWindow</name>
    <message>
        <source>Add a folder of videos</source>
        <translation>動画のフォルダーを追加</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>動画を追加</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>出力フォルダーを選択</translation>
    </message>
    <message>
        <source>%1 – Sluice</source>
        <comment>percent of the run</comment>
        <translation>%1 – Sluice</translation>
    </message>
    <message>
        <source>Sluice</source>
        <translation>Sluice</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>sluice::ui::NameDialog</name>
    <message>
        <source>Save the profile as</source>
        <translation>プロファイルに名前を付けて保存</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>プロファイルの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>別のプロファイルがこの名前を使っています。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathIntake</name>
    <message>
        <source>There is no file and no folder to paste.</source>
        <translation>貼り付けるファイルやフォルダーがありません。</translation>
    </message>
    <message>
        <source>Copy files, folders or their paths in another program, then paste here.</source>
        <translation>ほかのプログラムでファイル、フォルダー、またはそのパスをコピーして、ここに貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added: they do not lie on this computer.</source>
        <translation>
            <numerusform>%n 個のファイルは追加されませんでした。このコンピューターにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them on this computer first, then add them.</source>
        <translation>まずこのコンピューターに保存してから追加してください。</translation>
    </message>
    <message>
        <source>Paste files or folders</source>
        <translation>ファイルやフォルダーを貼り付け</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathProfileEditor</name>
    <message>
        <source>choose a profile</source>
        <translation>プロファイルの選択</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>As all others (%1)</source>
        <extracomment>Of a profile, whose name follows</extracomment>
        <translation>他のすべてと同じ (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDetails</name>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>所要時間は約 %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>メモリは %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Selected file</source>
        <translation>選択したファイル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>ファイルを選択すると、その内容と変換後の内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDialog</name>
    <message>
        <source>Review plan</source>
        <translation>計画の確認</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation>計画のファイル</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>ファイルを検索</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>As a &amp;table for other programs (CSV)…</source>
        <translation>ほかのプログラム用の表 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>As a &amp;page to read (HTML)…</source>
        <translation>閲覧用のページ (HTML)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found whose names are no video&apos;s.</source>
        <translation>
            <numerusform>ほかに、動画の名前ではないものが %n 個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what needs attention (%1)</source>
        <translation>注意が必要なものだけ (%1)(&amp;O)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>size of the result</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>書き込み先</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProblemBar</name>
    <message>
        <source>Retry selected</source>
        <translation>選択したものを再試行</translation>
    </message>
    <message>
        <source>Let the selected files wait for the next start</source>
        <translation>選択したファイルを次回の開始時に再び変換します</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>失敗をすべて再試行</translation>
    </message>
    <message>
        <source>Let every failed file wait for the next start</source>
        <translation>失敗したすべてのファイルを次回の開始時に再び変換します</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileButtons</name>
    <message>
        <source>&amp;Save current as…</source>
        <translation>現在の設定に名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>Look at all settings of the profile and change them (%1)</source>
        <translation>プロファイルのすべての設定を表示して変更します (%1)</translation>
    </message>
    <message>
        <source>More about the profile</source>
        <translation>プロファイルのその他の操作</translation>
    </message>
    <message>
        <source>Save, rename, import and more</source>
        <translation>保存、名前の変更、インポートなど</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileDesk</name>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>“%1” is as it came with Sluice.</source>
        <translation>「%1」は Sluice に付属の状態に戻りました。</translation>
    </message>
    <message>
        <source>The profile “%1” was deleted.</source>
        <translation>プロファイル「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” was exported to “%2”.</source>
        <translation>「%1」を「%2」にエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileEditor</name>
    <message>
        <source>Profile: %1[*]</source>
        <translation>プロファイル: %1[*]</translation>
    </message>
    <message>
        <source>Replace &amp;for me</source>
        <translation>自分用に置き換え(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Yours takes the place of the built-in profile; Reset brings it back</source>
        <translation>組み込みのプロファイルの代わりに自分のものを使います。リセットすると元に戻ります</translation>
    </message>
    <message>
        <source>A profile of its own; this one stays as it is</source>
        <translation>独立したプロファイルとして保存し、こちらはそのまま残します</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved: %n value(s) to correct.</source>
        <translation>
            <numerusform>保存できません: %n 個の値を修正してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>As it came with Sluice</source>
        <translation>Sluice に付属の状態に戻します</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>新規として保存(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sizes of the ladder</source>
        <translation>ラダーのサイズ</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Subtitles and the file</source>
        <translation>字幕とファイル</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueEditor</name>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) next</source>
        <translation>
            <numerusform>%n 個のファイルを次に変換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) in turn</source>
        <translation>
            <numerusform>%n 個のファイルを順番どおりに変換</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the queue.</source>
        <translation>
            <numerusform>%n 個のファイルをキューから除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear finished files</source>
        <translation>完了したファイルを除く</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message numerus="yes">
        <source>move %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are moved in the order of the queue, and the list is sorted by a column.</source>
        <translation>ファイルはキューの順序で移動しますが、一覧は列で並べ替えられています。</translation>
    </message>
    <message>
        <source>Show the order of the queue</source>
        <translation>キューの順序を表示</translation>
    </message>
    <message>
        <source>Not while the list is sorted by a column.</source>
        <translation>一覧が列で並べ替えられている間は使えません。</translation>
    </message>
    <message>
        <source>Open all folders</source>
        <translation>すべてのフォルダーを展開</translation>
    </message>
    <message>
        <source>Close all folders</source>
        <translation>すべてのフォルダーを折りたたむ</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n 個のファイルが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 個中 %1 個完了</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>待機中（指定した順序）</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RecentMenu</name>
    <message>
        <source>&amp;Recent folders</source>
        <translation>最近使ったフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ResourcesPanel</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>nothing is being converted</source>
        <translation>変換は行われていません</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n コア</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>バッテリー使用中 (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cores, temperature and battery</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 / %2、上限 %3</translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation>
            <numerusform>CPU %n コアの %1 パーセント</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1 percent, limit %2 percent</source>
        <translation>メモリ %1 パーセント、上限 %2 パーセント</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation>
            <numerusform>%n 個のワーカーが変換中、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk %1 busy</source>
        <translation>ディスク使用率 %1</translation>
    </message>
    <message>
        <source>%1 free, limit %2</source>
        <translation>空き %1、上限 %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>読み取り %1、書き込み %2</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>this computer does not tell</source>
        <translation>このコンピューターでは取得できません</translation>
    </message>
    <message>
        <source>Pressure: this computer does not tell</source>
        <translation>待ち時間: このコンピューターでは取得できません</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>ディスク %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>待ち時間 %1</translation>
    </message>
    <message>
        <source>limits: %1</source>
        <translation>上限: %1</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, for the disk %2, for the processor %3</source>
        <translation>プログラムが待つ時間の割合: メモリ %1、ディスク %2、プロセッサ %3</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>the disk</comment>
        <translation>使用率</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>How busy the cores are, with all that runs on this computer.</source>
        <translation>コアの使用率。このコンピューターで動くものすべてを含みます。</translation>
    </message>
    <message>
        <source>How much memory is in use, by all that runs on this computer.</source>
        <translation>使用中のメモリの量。このコンピューターで動くものすべてを含みます。</translation>
    </message>
    <message>
        <source>What is read and written, how busy the busiest disk is, and how much room is left at the output.</source>
        <translation>読み書きの量、最も混んでいるディスクの使用率、出力先の空き容量。</translation>
    </message>
    <message>
        <source>How much of the time programs wait for memory, the disk or the processor.</source>
        <translation>プログラムがメモリ、ディスク、プロセッサを待つ時間の割合。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>現在の動きを追います</translation>
    </message>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunCharts</name>
    <message>
        <source>There are no charts of this run: they are kept for the last 200.</source>
        <translation>この実行のグラフはありません。グラフは最新の 200 回分だけ保存されます。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>%1 ～ %2、最大 %3</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation>
            <numerusform>%1 ほかの %n 個も同様です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation>
            <numerusform>%n 個のファイルはすでにキューにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files at work go on. Sluice continues by itself.</source>
        <translation>処理中のファイルは続きます。Sluice は自動的に続行します。</translation>
    </message>
    <message>
        <source>Nothing is lost. Sluice continues by itself.</source>
        <translation>失われるものはありません。Sluice は自動的に続行します。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>処理中の %n 個のファイルが完了したら停止します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>停止しています。</translation>
    </message>
    <message>
        <source>The other files wait for the next start.</source>
        <translation>ほかのファイルは次回の開始を待ちます。</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>すぐに停止</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation>
            <numerusform>%n 個のファイルを変換中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>What is not finished waits for the next start.</source>
        <translation>完了していないものは次回の開始を待ちます。</translation>
    </message>
    <message>
        <source>Finish these, then close</source>
        <translation>これらを完了してから閉じる</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>More run as soon as there is memory for them.</source>
        <translation>メモリに余裕ができ次第、さらに動かします。</translation>
    </message>
    <message numerus="yes">
        <source>Sluice closes when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>処理中の %n 個のファイルが終わると Sluice を閉じます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sluice closes when the run has ended.</source>
        <translation>実行が終わると Sluice を閉じます。</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>すぐに閉じる</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ウィンドウを開いたままにする</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RungsEditor</name>
    <message>
        <source>Add a size</source>
        <translation>サイズを追加</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> ライン</translation>
    </message>
    <message>
        <source>Height of size %1</source>
        <translation>サイズ %1 の高さ</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a bit rate</comment>
        <translation>最大 </translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Highest bit rate of size %1</source>
        <translation>サイズ %1 の最高ビットレート</translation>
    </message>
    <message>
        <source>about </source>
        <comment>before a bit rate</comment>
        <translation>約 </translation>
    </message>
    <message>
        <source>Bit rate of size %1</source>
        <translation>サイズ %1 のビットレート</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove size %1</source>
        <translation>サイズ %1 を削除</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingsDialog</name>
    <message>
        <source>&amp;Batches</source>
        <translation>バッチ(&amp;B)</translation>
    </message>
    <message>
        <source>Memor&amp;y and throttling</source>
        <translation>メモリと抑制(&amp;Y)</translation>
    </message>
    <message>
        <source>Mo&amp;nitoring</source>
        <translation>監視(&amp;N)</translation>
    </message>
    <message>
        <source>Error&amp;s</source>
        <translation>エラー(&amp;S)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Every setting of every group as in a new Sluice</source>
        <translation>すべてのグループのすべての設定を、新しい Sluice と同じ状態にします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SizeChoice</name>
    <message>
        <source>Picture size</source>
        <translation>映像サイズ</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged. Other sizes are below, under Picture.</source>
        <translation>映像は収まるように縮小され、拡大はされません。ほかのサイズは下の「映像」にあります。</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>ソースと同じ</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>別のサイズ</translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>まだすることはありません</translation>
    </message>
    <message numerus="yes">
        <source>To convert: %n file(s)</source>
        <translation>
            <numerusform>変換するファイル: %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation>
            <numerusform>フォルダーを調べています: これまでに %n 本の動画</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 / %n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 so far</source>
        <translation>これまでに %1 節約</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 節約</translation>
    </message>
</context>
<context>
    <name>sluice::ui::TimeSeriesView</name>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesModel</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>ディスク使用率</translation>
    </message>
    <message>
        <source>Waits for memory</source>
        <translation>メモリ待ち</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>ディスク待ち</translation>
    </message>
    <message>
        <source>Waits for the CPU</source>
        <translation>CPU 待ち</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesTable</name>
    <message>
        <source>Values of this computer</source>
        <translation>このコンピューターの値</translation>
    </message>
</context>
<context>
    <name>sluice::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>スリープ(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>電源を切る(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>コマンドを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>This computer does not offer it here</source>
        <translation>このコンピューターでは利用できません</translation>
    </message>
    <message>
        <source>When &amp;done</source>
        <translation>完了後(&amp;D)</translation>
    </message>
    <message>
        <source>When &amp;done: sleep</source>
        <translation>完了後: スリープ(&amp;D)</translation>
    </message>
    <message>
        <source>When &amp;done: switch off</source>
        <translation>完了後: 電源を切る(&amp;D)</translation>
    </message>
    <message>
        <source>When &amp;done: run a command</source>
        <translation>完了後: コマンドを実行(&amp;D)</translation>
    </message>
    <message>
        <source>When done, run a command</source>
        <translation>完了後にコマンドを実行</translation>
    </message>
    <message>
        <source>Command, as you would type it in a terminal:</source>
        <translation>コマンド (ターミナルに入力するとおり):</translation>
    </message>
</context>
</TS>
